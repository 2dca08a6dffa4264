"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { quizOptions } from "@/lib/client/quiz";
import { PublishForm } from "./publish-form";
import { useChanges } from "./use-check";

/** Says how much would be published, and opens what there is to know before. */
export function PublishButton({ workspace, quiz }: { workspace: string; quiz: string }) {
	const t = useTranslations("share");
	const common = useTranslations("common");
	const [open, setOpen] = useState(false);
	const { data: draft } = useQuery(quizOptions(workspace, quiz));
	const count = useChanges(workspace, draft);
	return (
		<>
			<Button look="primary" size="sm" onClick={() => setOpen(true)}>
				{count ? t("publishChanges", { count }) : t("publish")}
			</Button>
			<Dialog
				open={open}
				onOpenChange={setOpen}
				title={t("publishTitle")}
				description={t("publishText")}
				closeLabel={common("close")}
			>
				<PublishForm workspace={workspace} quiz={quiz} onClose={() => setOpen(false)} />
			</Dialog>
		</>
	);
}
