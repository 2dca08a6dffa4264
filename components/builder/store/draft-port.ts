import { ApiError, getJson, sendJson } from "@/lib/client/http";
import { workspaceApi } from "@/lib/config/paths";
import type { QuizDraft, SaveDraftReply, SaveDraftRequest } from "@/lib/contracts/quiz";
import type { DraftPort, SaveOutcome } from "./draft-store";

/** The draft of one quiz on the server. */
export function draftPort(workspace: string, quiz: string): DraftPort {
	const path = workspaceApi(workspace, "quizzes", quiz);
	return {
		save: async (request, last) => {
			if (last) return sendLast(`${path}/draft`, request);
			try {
				const { revision } = await sendJson<SaveDraftReply>("POST", `${path}/draft`, request);
				return { kind: "saved", revision };
			} catch (error) {
				return outcomeOf(error);
			}
		},
		load: () =>
			getJson<QuizDraft>(path).then(
				({ draft, revision }) => ({ draft, revision }),
				() => null,
			),
	};
}

/** Outlives the page. The browser may refuse it when it is large, so the page warns before it goes. */
async function sendLast(path: string, request: SaveDraftRequest): Promise<SaveOutcome> {
	const sent = fetch(path, {
		method: "POST",
		keepalive: true,
		body: JSON.stringify(request),
		headers: { "content-type": "application/json" },
	});
	const reply = await sent.catch(() => null);
	if (!reply?.ok) return { kind: "unreachable" };
	const { revision } = (await reply.json()) as SaveDraftReply;
	return { kind: "saved", revision };
}

function outcomeOf(error: unknown): SaveOutcome {
	if (!(error instanceof ApiError)) throw error;
	if (error.code === "stale-revision") return { kind: "stale" };
	return error.status === 0 || error.status === 429 || error.status >= 500
		? { kind: "unreachable" }
		: { kind: "refused" };
}
