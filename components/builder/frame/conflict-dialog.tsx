"use client";
import { useTranslations } from "next-intl";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { canKeepMine } from "../store/edit-state";
import { useBuilder } from "../store/use-builder";

/** Someone else saved in between: nothing is lost before the person has chosen. */
export function ConflictDialog() {
	const t = useTranslations("builder.conflict");
	const { state, store } = useBuilder();
	const possible = canKeepMine(state);
	return (
		<AlertDialog
			open={state.save === "conflict"}
			onOpenChange={() => {}}
			title={t("title")}
			description={possible ? t("text") : t("textImpossible")}
			footer={
				<>
					<Button onClick={store.takeTheirs}>{t("theirs")}</Button>
					{possible ? (
						<Button look="primary" onClick={store.keepMine}>
							{t("mine")}
						</Button>
					) : null}
				</>
			}
		/>
	);
}
