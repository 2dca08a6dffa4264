import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { LinkRequest, LinkRow } from "@/lib/contracts/links";
import { getJson, sendJson, withQuery } from "./http";
import { quizKeys } from "./quiz";

/** Nested under the quiz: whatever refreshes the quiz refreshes its links. */
export const linkKeys = {
	list: (workspace: string, quiz: string) => [...quizKeys.one(workspace, quiz), "links"] as const,
};

const path = (workspace: string, quiz: string, ...parts: string[]) =>
	workspaceApi(workspace, "quizzes", quiz, "links", ...parts);

export const linksOptions = (workspace: string, quiz: string) =>
	queryOptions({
		queryKey: linkKeys.list(workspace, quiz),
		queryFn: ({ signal }) => getJson<LinkRow[]>(path(workspace, quiz), {}, signal),
	});

export const createLink = (workspace: string, quiz: string, request: LinkRequest): Promise<LinkRow> =>
	sendJson("POST", path(workspace, quiz), request);
export const editLink = (workspace: string, quiz: string, link: string, request: LinkRequest): Promise<void> =>
	sendJson("PUT", path(workspace, quiz, link), request);
export const archiveLink = (workspace: string, quiz: string, link: string, archived: boolean): Promise<void> =>
	sendJson("PUT", path(workspace, quiz, link, "archive"), { archived });

export const refreshLinks = (client: QueryClient, workspace: string, quiz: string): Promise<void> =>
	client.invalidateQueries({ queryKey: linkKeys.list(workspace, quiz) });

interface Code {
	format: "svg" | "png";
	/** Id of a campaign link; null: the quiz's own address. */
	link: string | null;
	/** What it stood for when it was asked for, so that a renamed quiz's code is drawn anew. */
	fresh?: string;
}

/** Where a code to scan is drawn. */
export const codeAddress = (workspace: string, quiz: string, code: Code): string =>
	withQuery(workspaceApi(workspace, "quizzes", quiz, "qr"), { ...code });
