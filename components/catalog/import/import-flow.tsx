"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { refreshCatalog } from "@/lib/client/catalog";
import { inspectionOptions } from "@/lib/client/catalog-import";
import type { ImportInspection, ImportSummary } from "@/lib/contracts/catalog-import";
import { useCatalog } from "../catalog-context";
import { DoneStep } from "./done-step";
import { FileStep } from "./file-step";
import { ImportSteps } from "./import-steps";
import { keepOpenImport, readOpenImport } from "./kept-draft";
import { OpenImport } from "./open-import";
import { useImportAddress } from "./use-import-address";

/** File → columns → check → done. Nothing is written before the last. */
export function ImportFlow() {
	const { workspace } = useCatalog();
	const client = useQueryClient();
	const [{ file, step }, go] = useImportAddress();
	const [summary, setSummary] = useState<ImportSummary | null>(null);
	const [begun, setBegun] = useState<string | null>(null);
	useEffect(() => setBegun(readOpenImport(workspace)), [workspace]);
	const open = (inspection: ImportInspection) => {
		client.setQueryData(inspectionOptions(workspace, inspection.id).queryKey, inspection);
		keepOpenImport(workspace, inspection.id);
		go({ file: inspection.id, step: "map" });
	};
	const startOver = () => {
		keepOpenImport(workspace, null);
		setBegun(null);
		setSummary(null);
		go({ file: null });
	};
	const finish = async (done: ImportSummary) => {
		keepOpenImport(workspace, null);
		setBegun(null);
		setSummary(done);
		go({ file: null }, true);
		await refreshCatalog(client, workspace);
	};
	if (file) {
		return (
			<>
				<ImportSteps now={step} />
				<OpenImport key={file} id={file} onDone={finish} onStartOver={startOver} />
			</>
		);
	}
	if (summary) {
		return (
			<>
				<ImportSteps now="done" />
				<DoneStep summary={summary} onAnother={startOver} />
			</>
		);
	}
	return (
		<>
			<ImportSteps now="file" />
			<FileStep
				onOpen={open}
				onResume={begun ? () => go({ file: begun, step: "map" }) : null}
				onForget={() => {
					keepOpenImport(workspace, null);
					setBegun(null);
				}}
			/>
		</>
	);
}
