import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type {
	ApplyOptions,
	FileReading,
	ImportInspection,
	ImportMapping,
	ImportPlan,
	ImportSummary,
} from "@/lib/contracts/catalog-import";
import { getJson, sendBody, sendJson, withQuery } from "./http";

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "catalog", "imports", ...parts);

/** How the person corrected the reading; what is left out is detected. */
export type ReadingCorrection = Partial<Pick<FileReading, "encoding" | "delimiter" | "header">>;

export const inspectionOptions = (workspace: string, id: string, correction: ReadingCorrection = {}) =>
	queryOptions({
		queryKey: ["catalog-import", workspace, id, correction] as const,
		queryFn: ({ signal }) => getJson<ImportInspection>(path(workspace, id), { ...correction }, signal),
		staleTime: Number.POSITIVE_INFINITY,
	});

/** Uploads the file, or pasted text as one. */
export const startImport = (workspace: string, name: string, file: Blob): Promise<ImportInspection> =>
	sendBody("POST", withQuery(path(workspace), { name }), file);

export const planImport = (workspace: string, id: string, mapping: ImportMapping): Promise<ImportPlan> =>
	sendJson("POST", path(workspace, id, "plan"), mapping);

export const applyImport = (workspace: string, id: string, options: ApplyOptions): Promise<ImportSummary> =>
	sendJson("POST", path(workspace, id, "apply"), options);
