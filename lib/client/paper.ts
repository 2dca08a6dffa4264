import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { SheetEntry } from "@/lib/contracts/event-batch";
import type { PaperForm, PrintRequest, PrintRow, SheetState } from "@/lib/contracts/paper";
import { getJson, sendBody, sendJson } from "./http";
import { quizKeys } from "./quiz";

/** Nested under the quiz. */
export const paperKeys = {
	prints: (workspace: string, quiz: string) => [...quizKeys.one(workspace, quiz), "prints"] as const,
	form: (workspace: string, quiz: string, print: string) =>
		[...quizKeys.one(workspace, quiz), "prints", print] as const,
};

const path = (workspace: string, quiz: string, ...parts: string[]) =>
	workspaceApi(workspace, "quizzes", quiz, ...parts);

export const printsOptions = (workspace: string, quiz: string) =>
	queryOptions({
		queryKey: paperKeys.prints(workspace, quiz),
		queryFn: ({ signal }) => getJson<PrintRow[]>(path(workspace, quiz, "prints"), {}, signal),
	});

/** What was printed never changes. */
export const formOptions = (workspace: string, quiz: string, print: string) =>
	queryOptions({
		queryKey: paperKeys.form(workspace, quiz, print),
		queryFn: ({ signal }) => getJson<PaperForm>(path(workspace, quiz, "prints", print), {}, signal),
		staleTime: Number.POSITIVE_INFINITY,
	});

export const printSheets = (workspace: string, quiz: string, request: PrintRequest): Promise<{ id: string }> =>
	sendJson("POST", path(workspace, quiz, "prints"), request);

export const readSheet = (workspace: string, quiz: string, sheet: string): Promise<SheetState> =>
	getJson(path(workspace, quiz, "sheets", sheet));
export const enterSheet = (workspace: string, quiz: string, sheet: string, entry: SheetEntry): Promise<void> =>
	sendJson("POST", path(workspace, quiz, "sheets", sheet), entry);
export const addScan = (workspace: string, quiz: string, sheet: string, scan: Blob): Promise<void> =>
	sendBody("POST", path(workspace, quiz, "sheets", sheet, "scans"), scan);

/** Address of a scan, as a picture. */
export const scanAddress = (workspace: string, quiz: string, response: string, scan: string): string =>
	path(workspace, quiz, "responses", response, "scans", scan);

export const refreshPrints = (client: QueryClient, workspace: string, quiz: string): Promise<void> =>
	client.invalidateQueries({ queryKey: paperKeys.prints(workspace, quiz), exact: true });
