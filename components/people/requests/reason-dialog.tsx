"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { answerRequest, rightsKeys } from "@/lib/client/rights";
import type { RequestRow } from "@/lib/contracts/rights";
import { usePeople } from "../people-context";

interface ReasonDialogProps {
	request: RequestRow;
	how: "extension" | "refusal";
	onClose: () => void;
}

/** Puts the deadline off, or refuses: both want a reason that the person can be told. */
export function ReasonDialog({ request, how, onClose }: ReasonDialogProps) {
	const t = useTranslations("rights.requests");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const form = useId();
	const [reason, setReason] = useState("");
	const run = useMutation({
		mutationFn: () => answerRequest(workspace, request.id, how, reason.trim()),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: rightsKeys.requests(workspace) });
			onClose();
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (reason.trim()) run.mutate();
	};
	const extends_ = how === "extension";
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t(extends_ ? "extendTitle" : "refuseTitle")}
			description={t(extends_ ? "extendText" : "refuseText")}
			closeLabel={common("close")}
			footer={
				<>
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button
						type="submit"
						form={form}
						look={extends_ ? "primary" : "danger"}
						disabled={!reason.trim()}
						busy={run.isPending}
					>
						{t(extends_ ? "extend" : "refuse")}
					</Button>
				</>
			}
		>
			<form id={form} onSubmit={submit} className="space-y-4">
				<Field label={t("fields.reason")} help={t("fields.reasonHelp")}>
					<Textarea rows={3} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
				</Field>
				<ErrorMessage error={run.error} />
			</form>
		</Dialog>
	);
}
