"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { proofOptions, withdrawConsent } from "@/lib/client/consent-proof";

interface WithdrawDialogProps {
	workspace: string;
	profile: string;
	purpose: string;
	name: string;
	onClose: () => void;
}

/** A member takes a consent back at the person's wish, and writes down how they said so. */
export function WithdrawDialog({ workspace, profile, purpose, name, onClose }: WithdrawDialogProps) {
	const t = useTranslations("consent");
	const common = useTranslations("common");
	const cache = useQueryClient();
	const formId = useId();
	const [attestation, setAttestation] = useState("");
	const [missing, setMissing] = useState(false);
	const withdraw = useMutation({
		mutationFn: () => withdrawConsent(workspace, profile, { purpose, attestation: attestation.trim() }),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: proofOptions(workspace, profile).queryKey });
			onClose();
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const empty = attestation.trim() === "";
		setMissing(empty);
		if (!empty) withdraw.mutate();
	};
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t("withdrawTitle", { name })}
			description={t("withdrawText")}
			closeLabel={common("close")}
			footer={
				<>
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button type="submit" form={formId} look="danger" busy={withdraw.isPending}>
						{t("withdraw")}
					</Button>
				</>
			}
		>
			<form id={formId} noValidate onSubmit={submit} className="space-y-4">
				<ErrorMessage error={withdraw.error} />
				<Field label={t("wish")} help={t("wishHelp")} error={missing ? t("wishMissing") : null}>
					<Textarea value={attestation} maxLength={1000} onChange={({ target }) => setAttestation(target.value)} />
				</Field>
			</form>
		</Dialog>
	);
}
