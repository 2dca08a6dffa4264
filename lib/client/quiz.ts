import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import {
	type ArchivedQuiz,
	type MediaReply,
	mostQuizFileBytes,
	type NewQuizRequest,
	type PublishReply,
	type PublishRequest,
	type QuizDraft,
	type QuizListItem,
	type SaveDraftReply,
	type StatusRequest,
	type TrialCatalog,
	type VersionListItem,
} from "@/lib/contracts/quiz";
import type { ImportedQuiz } from "@/lib/contracts/quiz-file";
import type { QuizDocument } from "@/lib/quiz/types";
import { ApiError, getJson, sendBody, sendJson } from "./http";

/** Keys nest: quizzes → one quiz → its versions. */
export const quizKeys = {
	all: (workspace: string) => ["quizzes", workspace] as const,
	list: (workspace: string) => ["quizzes", workspace, "list"] as const,
	archived: (workspace: string) => ["quizzes", workspace, "archived"] as const,
	one: (workspace: string, quiz: string) => ["quizzes", workspace, quiz] as const,
	draft: (workspace: string, quiz: string) => ["quizzes", workspace, quiz, "draft"] as const,
	versions: (workspace: string, quiz: string) => ["quizzes", workspace, quiz, "versions"] as const,
	version: (workspace: string, quiz: string, version: string) =>
		["quizzes", workspace, quiz, "versions", version] as const,
	trial: (workspace: string) => ["quizzes", workspace, "trial-catalog"] as const,
};

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "quizzes", ...parts);

export const quizzesOptions = (workspace: string) =>
	queryOptions({
		queryKey: quizKeys.list(workspace),
		queryFn: ({ signal }) => getJson<QuizListItem[]>(path(workspace), {}, signal),
	});

export const archivedOptions = (workspace: string) =>
	queryOptions({
		queryKey: quizKeys.archived(workspace),
		queryFn: ({ signal }) => getJson<ArchivedQuiz[]>(path(workspace, "archived"), {}, signal),
	});

export const quizOptions = (workspace: string, quiz: string) =>
	queryOptions({
		queryKey: quizKeys.draft(workspace, quiz),
		queryFn: ({ signal }) => getQuizDraft(workspace, quiz, signal),
	});

export const versionsOptions = (workspace: string, quiz: string) =>
	queryOptions({
		queryKey: quizKeys.versions(workspace, quiz),
		queryFn: ({ signal }) => getJson<VersionListItem[]>(path(workspace, quiz, "versions"), {}, signal),
	});

export const versionOptions = (workspace: string, quiz: string, version: string) =>
	queryOptions({
		queryKey: quizKeys.version(workspace, quiz, version),
		queryFn: ({ signal }) => getJson<QuizDocument>(path(workspace, quiz, "versions", version), {}, signal),
		// A version never changes.
		staleTime: Number.POSITIVE_INFINITY,
	});

/** The live catalog for running the engine in the builder. */
export const trialCatalogOptions = (workspace: string) =>
	queryOptions({
		queryKey: quizKeys.trial(workspace),
		queryFn: ({ signal }) => getJson<TrialCatalog>(path(workspace, "trial-catalog"), {}, signal),
		staleTime: 5 * 60_000,
	});

export const getQuizDraft = (workspace: string, quiz: string, signal?: AbortSignal): Promise<QuizDraft> =>
	getJson(path(workspace, quiz), {}, signal);

export const createQuiz = (workspace: string, request: NewQuizRequest): Promise<{ id: string }> =>
	sendJson("POST", path(workspace), request);
export const renameQuiz = (workspace: string, quiz: string, name: string): Promise<void> =>
	sendJson("PATCH", path(workspace, quiz), { name });
export const duplicateQuiz = (workspace: string, quiz: string, name: string): Promise<{ id: string }> =>
	sendJson("POST", path(workspace, quiz, "duplicate"), { name });
export const archiveQuiz = (workspace: string, quiz: string, confirm: string): Promise<void> =>
	sendJson("POST", path(workspace, quiz, "archive"), { confirm });
export const bringBackQuiz = (workspace: string, quiz: string): Promise<void> =>
	sendJson("DELETE", path(workspace, quiz, "archive"));
/** Where the quiz lies as a file. */
export const exportAddress = (workspace: string, quiz: string): string => path(workspace, quiz, "export");
/** Makes a new draft of a file. Errors: `too-large`, before anything is sent, and `invalid-input`. */
export async function importQuiz(workspace: string, file: Blob): Promise<ImportedQuiz> {
	if (file.size > mostQuizFileBytes) throw new ApiError("too-large", 413, null, []);
	return sendBody("POST", path(workspace, "import"), file.slice(0, file.size, "application/json"));
}
export const restoreVersion = (
	workspace: string,
	quiz: string,
	version: string,
	base: number,
): Promise<SaveDraftReply> => sendJson("POST", path(workspace, quiz, "versions", version, "restore"), { base });

/** Errors: `has-errors` with the nodes to mend as issues, `stale-revision`. */
export const publishQuiz = (workspace: string, quiz: string, request: PublishRequest): Promise<PublishReply> =>
	sendJson("POST", path(workspace, quiz, "publish"), request);
export const setQuizStatus = (workspace: string, quiz: string, request: StatusRequest): Promise<void> =>
	sendJson("POST", path(workspace, quiz, "status"), request);
export const renameSlug = (workspace: string, quiz: string, slug: string): Promise<void> =>
	sendJson("PUT", path(workspace, quiz, "slug"), { slug });

export const saveSites = (workspace: string, quiz: string, sites: string[]): Promise<void> =>
	sendJson("PUT", path(workspace, quiz, "sites"), { sites });

/** Draws the picture anew on the server; the address goes into the document. */
export const uploadMedia = (workspace: string, file: Blob): Promise<MediaReply> =>
	sendBody("POST", workspaceApi(workspace, "media"), file);

/** After any write: everything about this workspace's quizzes is asked again. */
export const refreshQuizzes = (client: QueryClient, workspace: string): Promise<void> =>
	client.invalidateQueries({ queryKey: quizKeys.all(workspace) });
