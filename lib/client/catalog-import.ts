import { hashKey, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type {
	ApplyOptions,
	FileReading,
	ImportInspection,
	ImportMapping,
	ImportPlan,
	ImportSummary,
} from "@/lib/contracts/catalog-import";
import { getJson, sendJson, withQuery } from "./http";
import { uploadBody } from "./upload-body";

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "catalog", "imports", ...parts);

/** How the person corrected the reading; what is left out is detected. */
export type ReadingCorrection = Partial<Pick<FileReading, "encoding" | "delimiter" | "header">>;

export const inspectionOptions = (workspace: string, id: string, correction: ReadingCorrection = {}) =>
	queryOptions({
		queryKey: ["catalog-import", workspace, id, correction] as const,
		queryFn: ({ signal }) => getJson<ImportInspection>(path(workspace, id), { ...correction }, signal),
		staleTime: Number.POSITIVE_INFINITY,
	});

/** Uploads the file, or pasted text as one. `onProgress` hears the share that has gone out, 0 to 1. */
export const startImport = (
	workspace: string,
	name: string,
	file: Blob,
	onProgress?: (share: number) => void,
): Promise<ImportInspection> => uploadBody(withQuery(path(workspace), { name }), file, onProgress);

/**
 * The dry run, asked for once per mapping. The server imports by the mapping that was run last, so the runs of others are
 * forgotten: what is shown is what would be done.
 */
export const planOptions = (workspace: string, id: string, mapping: ImportMapping) =>
	queryOptions({
		queryKey: ["catalog-import", workspace, id, "plan", mapping] as const,
		queryFn: ({ client, queryKey }) => {
			const own = hashKey(queryKey);
			client.removeQueries({ queryKey: queryKey.slice(0, -1), predicate: ({ queryHash }) => queryHash !== own });
			return sendJson<ImportPlan>("POST", path(workspace, id, "plan"), mapping);
		},
		staleTime: Number.POSITIVE_INFINITY,
		retry: false,
	});

export const applyImport = (workspace: string, id: string, options: ApplyOptions): Promise<ImportSummary> =>
	sendJson("POST", path(workspace, id, "apply"), options);
