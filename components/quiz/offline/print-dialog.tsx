"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ApiError } from "@/lib/client/http";
import { printSheets, refreshPrints } from "@/lib/client/paper";
import { pages } from "@/lib/config/paths";
import { MOST_SHEETS } from "@/lib/contracts/paper";

interface PrintDialogProps {
	workspace: string;
	quiz: string;
	locales: string[];
	onClose: () => void;
}

/** Makes sheets and leads to where they are printed. */
export function PrintDialog({ workspace, quiz, locales, onClose }: PrintDialogProps) {
	const t = useTranslations("paper");
	const common = useTranslations("common");
	const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
	const client = useQueryClient();
	const router = useRouter();
	const form = useId();
	const [locale, setLocale] = useState(locales[0] ?? "en");
	const [sheets, setSheets] = useState("10");
	const make = useMutation({
		mutationFn: () => printSheets(workspace, quiz, { locale, sheets: Number(sheets) }),
		onSuccess: async ({ id }) => {
			await refreshPrints(client, workspace, quiz);
			router.push(pages.paperPrint(workspace, quiz, id));
		},
	});
	const unpublished = make.error instanceof ApiError && make.error.code === "invalid-input";
	const submit = (event: FormEvent) => {
		event.preventDefault();
		make.mutate();
	};
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t("printTitle")}
			description={t("printText")}
			closeLabel={common("close")}
			width="sm"
			footer={
				<>
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button type="submit" form={form} look="primary" busy={make.isPending}>
						{t("make")}
					</Button>
				</>
			}
		>
			<form id={form} onSubmit={submit} className="space-y-4">
				<Field label={t("language")} error={unpublished ? t("notPublished") : null}>
					<Select
						value={locale}
						onChange={setLocale}
						options={locales.map((one) => ({ value: one, label: languages.of(one) ?? one }))}
					/>
				</Field>
				<Field label={t("sheets")} help={t("sheetsHelp")}>
					<Input
						type="number"
						inputMode="numeric"
						min={1}
						max={MOST_SHEETS}
						value={sheets}
						onChange={({ target }) => setSheets(target.value)}
						required
					/>
				</Field>
				<ErrorMessage error={unpublished ? null : make.error} />
			</form>
		</Dialog>
	);
}
