"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { peopleKeys } from "@/lib/client/people";
import { handleRequest } from "@/lib/client/rights";
import { eraseWord, type HandleBody, type Handled, type RequestRow } from "@/lib/contracts/rights";
import { usePeople } from "../people-context";

interface HandleDialogProps {
	request: RequestRow;
	label: string;
	onClose: () => void;
}

/** Says what doing it means, and does it. Erasing wants its word typed. */
export function HandleDialog({ request, label, onClose }: HandleDialogProps) {
	const t = useTranslations("rights.requests");
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const { kind, person } = request;
	const [format, setFormat] = useState<HandleBody["format"]>(kind === "portability" ? "json" : "csv");
	const erases = person !== null && kind === "erasure";
	const run = useMutation({
		mutationFn: () => handleRequest(workspace, request.id, { format, confirm: erases ? eraseWord : "" }),
		onSuccess: async ({ file }) => {
			if (file) save(file);
			await cache.invalidateQueries({ queryKey: peopleKeys.all(workspace) });
			onClose();
		},
	});
	const givesFile = person !== null && (kind === "access" || kind === "portability");
	return (
		<ConfirmDialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={person ? t(`confirm.${kind}`, { label }) : t("answerNobody")}
			description={person ? t(`confirmText.${kind}`) : t("answerNobodyText")}
			confirmLabel={person ? t(`do.${kind}`) : t("answered")}
			look={erases || kind === "objection" ? "danger" : "primary"}
			{...(erases ? { word: eraseWord } : {})}
			busy={run.isPending}
			error={run.error}
			onConfirm={() => run.mutate()}
		>
			{givesFile ? <Format value={format} onChange={setFormat} /> : null}
		</ConfirmDialog>
	);
}

function Format({ value, onChange }: { value: HandleBody["format"]; onChange: (value: HandleBody["format"]) => void }) {
	const t = useTranslations("rights.requests.fields");
	const options = [
		{ value: "csv" as const, label: t("formats.csv") },
		{ value: "json" as const, label: t("formats.json") },
	];
	return (
		<Field label={t("format")}>
			<Select value={value} onChange={onChange} options={options} />
		</Field>
	);
}

/** The browser keeps it as a file. */
function save({ name, type, text }: NonNullable<Handled["file"]>): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}
