"use client";
import { useMutation } from "@tanstack/react-query";
import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { DropZone } from "@/components/ui/drop-zone";
import { ApiError } from "@/lib/client/http";
import { sendList } from "@/lib/client/people-list";
import type { ListField, ListReport as Report } from "@/lib/contracts/people-list";
import { usePeople } from "../people-context";
import { PeopleHeader } from "../people-header";
import { ListColumns } from "./list-columns";
import { ListReport } from "./list-report";

/** Consents that were given elsewhere, on a list with a proof for each. Nothing is written before it was shown. */
export function ListPage() {
	const t = useTranslations("devices.lists");
	const { workspace, canEdit } = usePeople();
	const [file, setFile] = useState<File | null>(null);
	const [report, setReport] = useState<Report | null>(null);
	const send = useMutation({
		mutationFn: ({ of, columns, digest }: { of: File; columns: Report["columns"] | null; digest: string | null }) =>
			sendList(workspace, of, columns, digest),
		onSuccess: setReport,
	});
	const take = (of: File) => {
		setFile(of);
		setReport(null);
		send.mutate({ of, columns: null, digest: null });
	};
	const again = () => {
		setFile(null);
		setReport(null);
		send.reset();
	};
	const choose = (field: ListField, column: number | null) => {
		if (file && report) send.mutate({ of: file, columns: { ...report.columns, [field]: column }, digest: null });
	};
	return (
		<>
			<PeopleHeader />
			<div className="max-w-3xl space-y-6">
				<p className="text-muted">{t("text")}</p>
				{canEdit ? null : <Callout tone="info">{t("viewer")}</Callout>}
				{canEdit && report === null ? (
					<DropZone
						icon={<FileUp size={24} />}
						title={t("drop")}
						or={t("or")}
						choose={send.isPending ? t("reading") : t("choose")}
						limits={t("limits")}
						accept=".csv,.tsv,.txt,text/csv"
						onFile={take}
					/>
				) : null}
				<ListError error={send.error} />
				{file && report && !report.applied ? (
					<>
						<ListColumns report={report} onChoose={choose} />
						<ListReport report={report} />
						<div className="flex flex-wrap gap-2">
							<Button
								look="primary"
								busy={send.isPending}
								disabled={report.consents === 0}
								onClick={() => send.mutate({ of: file, columns: report.columns, digest: report.digest })}
							>
								{t("apply", { count: report.consents })}
							</Button>
							<Button onClick={again}>{t("another")}</Button>
						</div>
					</>
				) : null}
				{report?.applied ? (
					<Card>
						<p role="status" className="font-medium">
							{t("done", { count: report.consents })}
						</p>
						<Button className="mt-4" onClick={again}>
							{t("another")}
						</Button>
					</Card>
				) : null}
			</div>
		</>
	);
}

const unreadable = ["empty", "spreadsheet", "not-text", "no-rows"] as const;

/** What is wrong with the file, in its own words. */
function ListError({ error }: { error: unknown }) {
	const t = useTranslations("devices.lists");
	const reason = error instanceof ApiError && error.code === "unreadable-file" ? error.issues[0]?.message : null;
	const known = unreadable.find((one) => one === reason);
	if (known) return <Callout tone="danger">{t(`unreadable.${known}`)}</Callout>;
	if (error instanceof ApiError && error.code === "conflict") return <Callout tone="warning">{t("changed")}</Callout>;
	return <ErrorMessage error={error} />;
}
