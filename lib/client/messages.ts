import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { MessageAsk, MessageBody, MessagePreview, MessageRow } from "@/lib/contracts/messages";
import { getJson, sendJson } from "./http";

/** Keys nest: people → messages → whom one goes to. */
export const messageKeys = {
	all: (workspace: string) => ["people", workspace, "messages"] as const,
	list: (workspace: string) => ["people", workspace, "messages", "list"] as const,
};

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "people", "messages", ...parts);

export const messagesOptions = (workspace: string) =>
	queryOptions({
		queryKey: messageKeys.list(workspace),
		queryFn: ({ signal }) => getJson<MessageRow[]>(path(workspace), {}, signal),
	});

/** The last figures stay until the next are there. */
export const messagePreviewOptions = (workspace: string, { trigger, purpose, everyDays, id }: MessageAsk) => {
	const ask = { trigger, purpose, everyDays, id };
	return queryOptions({
		queryKey: [...messageKeys.all(workspace), "preview", ask] as const,
		queryFn: () => sendJson<MessagePreview>("POST", path(workspace, "preview"), ask),
		placeholderData: keepPreviousData,
	});
};

/** `id` null adds one. */
export const saveMessage = (workspace: string, id: string | null, body: MessageBody): Promise<{ id: string }> =>
	id === null ? sendJson("POST", path(workspace), body) : sendJson("PUT", path(workspace, id), body);

export const setActive = (workspace: string, id: string, active: boolean): Promise<void> =>
	sendJson("PUT", path(workspace, id, "active"), { active });

export const deleteMessage = (workspace: string, id: string): Promise<void> => sendJson("DELETE", path(workspace, id));
