import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { ExportBody, ExportRow } from "@/lib/contracts/exports";
import type { SegmentAsk, SegmentBody, SegmentCount, SegmentRow, SegmentWords } from "@/lib/contracts/segments";
import { getJson, sendJson } from "./http";

/** Keys nest: people → segments → how many are in one. */
export const segmentKeys = {
	all: (workspace: string) => ["people", workspace, "segments"] as const,
	list: (workspace: string) => ["people", workspace, "segments", "list"] as const,
	words: (workspace: string) => ["people", workspace, "segments", "words"] as const,
	exports: (workspace: string) => ["people", workspace, "exports"] as const,
};

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "people", ...parts);

export const segmentsOptions = (workspace: string) =>
	queryOptions({
		queryKey: segmentKeys.list(workspace),
		queryFn: ({ signal }) => getJson<SegmentRow[]>(path(workspace, "segments"), {}, signal),
	});

export const segmentWordsOptions = (workspace: string) =>
	queryOptions({
		queryKey: segmentKeys.words(workspace),
		queryFn: ({ signal }) => getJson<SegmentWords>(path(workspace, "segments", "words"), {}, signal),
	});

/** The last count stays until the next is there. */
export const segmentCountOptions = (workspace: string, { purpose, condition }: SegmentAsk) =>
	queryOptions({
		queryKey: [...segmentKeys.all(workspace), "count", purpose, condition] as const,
		queryFn: () => sendJson<SegmentCount>("POST", path(workspace, "segments", "count"), { purpose, condition }),
		placeholderData: keepPreviousData,
	});

/** `id` null adds one. */
export const saveSegment = (workspace: string, id: string | null, body: SegmentBody): Promise<{ id: string }> =>
	id === null
		? sendJson("POST", path(workspace, "segments"), body)
		: sendJson("PUT", path(workspace, "segments", id), body);

export const deleteSegment = (workspace: string, id: string): Promise<void> =>
	sendJson("DELETE", path(workspace, "segments", id));

export const exportsOptions = (workspace: string) =>
	queryOptions({
		queryKey: segmentKeys.exports(workspace),
		queryFn: ({ signal }) => getJson<ExportRow[]>(path(workspace, "exports"), {}, signal),
	});

export const exportSegment = (workspace: string, segment: string, body: ExportBody): Promise<ExportRow> =>
	sendJson("POST", path(workspace, "segments", segment, "exports"), body);

export const exportFilePath = (workspace: string, id: string): string => path(workspace, "exports", id, "file");
