"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { FileError } from "@/components/common/file-error";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { planOptions, type ReadingCorrection } from "@/lib/client/catalog-import";
import { ApiError } from "@/lib/client/http";
import type { ImportInspection, ImportMapping } from "@/lib/contracts/catalog-import";
import { useCatalog } from "../catalog-context";
import { ColumnList } from "./column-list";
import { FlagsCallout } from "./flags-callout";
import { KeyColumns } from "./key-columns";
import { columnProblems, useProblemText } from "./mapping-problems";
import { ReadingCard } from "./reading-card";

interface MapStepProps {
	inspection: ImportInspection;
	/** Another reading of the file is under way, or has failed. */
	reading: boolean;
	readingError: unknown;
	mapping: ImportMapping;
	onChange: (mapping: ImportMapping) => void;
	onCorrect: (correction: ReadingCorrection) => void;
	onCheck: () => void;
	onStartOver: () => void;
}

export function MapStep(props: MapStepProps) {
	const { inspection, reading, readingError, mapping, onChange, onCorrect, onCheck, onStartOver } = props;
	const t = useTranslations("catalog.import");
	const { workspace } = useCatalog();
	const client = useQueryClient();
	const problemText = useProblemText();
	const check = useMutation({
		mutationFn: () => client.fetchQuery(planOptions(workspace, inspection.id, mapping)),
		onSuccess: onCheck,
	});
	const change = (next: ImportMapping) => {
		check.reset();
		onChange(next);
	};
	const refused = check.error instanceof ApiError ? check.error : null;
	const problems = columnProblems(mapping, refused?.issues ?? []);
	const general = problems.get(null);
	const editing = { inspection, mapping, onChange: change };
	return (
		<div className="space-y-5">
			<ReadingCard {...editing} busy={reading} onCorrect={onCorrect} />
			<FileError error={readingError} />
			{mapping.format === "shopify" ? <Callout tone="success">{t("map.shopify")}</Callout> : null}
			<FlagsCallout {...editing} />
			<ColumnList {...editing} problems={problems} />
			<KeyColumns {...editing} />
			<footer className="sticky bottom-0 z-10 -mx-4 space-y-3 border-t bg-page px-4 py-3 sm:mx-0 sm:px-0">
				{general ? <Callout tone="danger">{problemText(general)}</Callout> : null}
				{refused?.code === "gone" ? <FileError error={refused} /> : null}
				{check.error && refused?.code !== "gone" && refused?.code !== "invalid-input" ? (
					<ErrorMessage error={check.error} />
				) : null}
				<div className="flex flex-wrap items-center justify-between gap-3">
					<Button look="ghost" onClick={onStartOver}>
						{t("startOver")}
					</Button>
					<Button look="primary" busy={check.isPending} disabled={reading} onClick={() => check.mutate()}>
						{t(check.isPending ? "map.checking" : "map.check")}
					</Button>
				</div>
			</footer>
		</div>
	);
}
