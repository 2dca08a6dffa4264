"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { FileError } from "@/components/common/file-error";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { inspectionOptions, type ReadingCorrection } from "@/lib/client/catalog-import";
import type { ImportInspection, ImportMapping, ImportSummary } from "@/lib/contracts/catalog-import";
import { useCatalog } from "../catalog-context";
import { CheckStep } from "./check-step";
import { freshDraft, keepDraft, keepOpenImport, readDraft } from "./kept-draft";
import { MapStep } from "./map-step";
import { useImportAddress } from "./use-import-address";

interface OpenImportProps {
	id: string;
	onDone: (summary: ImportSummary) => void;
	onStartOver: () => void;
}

/** A file that the server holds: what each column becomes, then what would happen. */
export function OpenImport({ id, onDone, onStartOver }: OpenImportProps) {
	const t = useTranslations("catalog.import");
	const { workspace } = useCatalog();
	const [{ step }, go] = useImportAddress();
	const [draft, setDraft] = useState(freshDraft);
	const [loaded, setLoaded] = useState(false);
	useEffect(() => {
		setDraft(readDraft(id));
		setLoaded(true);
		keepOpenImport(workspace, id);
	}, [id, workspace]);
	const inspection = useQuery({ ...inspectionOptions(workspace, id, draft.correction), enabled: loaded });
	// The last reading stays on the page while another one is tried, and when that one fails.
	const [last, setLast] = useState<ImportInspection | null>(null);
	if (inspection.data && inspection.data !== last) setLast(inspection.data);
	const shown = inspection.data ?? last;
	const change = (next: typeof draft) => {
		setDraft(next);
		keepDraft(id, next);
	};
	// Never the guess in place of what the person has decided before.
	if (!shown || !loaded) {
		if (!inspection.error) return <Skeleton className="h-96" />;
		return (
			<div className="space-y-4">
				<FileError error={inspection.error} />
				<Button onClick={onStartOver}>{t("startOver")}</Button>
			</div>
		);
	}
	const mapping = fitting(draft.mapping, shown);
	if (step === "check") {
		return (
			<CheckStep
				inspection={shown}
				mapping={mapping}
				onBack={() => go({ step: "map" })}
				onDone={onDone}
				onStartOver={onStartOver}
			/>
		);
	}
	const correct = (correction: ReadingCorrection) =>
		change({ correction: { ...draft.correction, ...correction }, mapping: null });
	return (
		<MapStep
			inspection={shown}
			reading={inspection.isFetching}
			readingError={inspection.error}
			mapping={mapping}
			onChange={(next) => change({ ...draft, mapping: next })}
			onCorrect={correct}
			onCheck={() => go({ step: "check" })}
			onStartOver={onStartOver}
		/>
	);
}

/** What the person decided, unless the file is divided differently now. */
const fitting = (mapping: ImportMapping | null, { guess, headers }: ImportInspection): ImportMapping =>
	mapping?.columns.length === headers.length ? mapping : guess;
