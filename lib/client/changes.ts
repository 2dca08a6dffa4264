import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type {
	AcceptCatalogReply,
	AcceptCatalogRequest,
	DraftChanges,
	OutdatedQuiz,
	QuizImpact,
} from "@/lib/contracts/changes";
import { catalogKeys } from "./catalog";
import { getJson, sendJson } from "./http";
import { quizKeys } from "./quiz";

/** What publishing the draft now would change; asked again whenever it is looked at, for the draft goes on. */
export const draftChangesOptions = (workspace: string, quiz: string) =>
	queryOptions({
		queryKey: [...quizKeys.one(workspace, quiz), "changes"] as const,
		queryFn: ({ signal }) => getJson<DraftChanges>(workspaceApi(workspace, "quizzes", quiz, "changes"), {}, signal),
		staleTime: 0,
	});

/** Published quizzes that still use the catalog as it was. */
export const outdatedOptions = (workspace: string) =>
	queryOptions({
		queryKey: [...catalogKeys.all(workspace), "outdated"] as const,
		queryFn: ({ signal }) =>
			getJson<OutdatedQuiz[]>(workspaceApi(workspace, "catalog", "impact", "outdated"), {}, signal),
		staleTime: 0,
	});

/** The same with what would change in each. */
export const impactOptions = (workspace: string) =>
	queryOptions({
		queryKey: [...catalogKeys.all(workspace), "impact"] as const,
		queryFn: ({ signal }) => getJson<QuizImpact[]>(workspaceApi(workspace, "catalog", "impact"), {}, signal),
		staleTime: 0,
	});

/** Errors: `stale-revision` when something else was looked at, `has-errors` with the nodes to mend as issues. */
export const acceptCatalog = (
	workspace: string,
	quiz: string,
	request: AcceptCatalogRequest,
): Promise<AcceptCatalogReply> => sendJson("POST", workspaceApi(workspace, "quizzes", quiz, "accept-catalog"), request);
