import "server-only";
import type { PoolClient } from "pg";
import { AppError } from "@/lib/contracts/errors";
import { pickLocale } from "@/lib/quiz/text";
import type { SignUpRequest } from "@/lib/quiz/wire";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import { nudgeProfiles } from "@/lib/server/people/profile-loop";
import { addProfileTasks } from "@/lib/server/people/profile-tasks";
import { findQuiz } from "@/lib/server/publish/find-quiz";
import { loadVersion, type Version } from "@/lib/server/publish/load-version";
import type { ResponseRow } from "./response-state";
import { insertConsents } from "./store-consents";
import { insertPersonal } from "./store-personal";
import { lockResponses } from "./stored-responses";
import { type ConsentWay, tapped } from "./taken-down";

interface SignUpWay {
	/** When it was given. */
	now: Date;
	how?: ConsentWay;
	/** The only workspace whose responses may be meant. */
	workspaceId?: string;
}

/**
 * Keeps the address given below a result, encrypted, and one consent event per ticked box. Sent twice it is one sign-up.
 * Throws `not-found` when there is no such completed response, `invalid-input` for a purpose that its page doesn't offer.
 */
export async function signUp(request: SignUpRequest, { now: at, how = tapped, workspaceId }: SignUpWay): Promise<void> {
	const place = await findQuiz(request.quiz);
	const version = place && (await loadVersion(place.workspaceId, place.quizId, request.version));
	if (!version || (workspaceId !== undefined && version.workspaceId !== workspaceId)) throw new AppError("not-found");
	await laneTransaction(async (client) => {
		const [row] = await lockResponses(client, [{ workspaceId: version.workspaceId, id: request.response }]);
		if (!row?.result || row.versionId !== version.id) throw new AppError("not-found", "no such completed response");
		refuseForeignPurposes(version, row, request);
		await store(client, version, row, request, { at, how });
		await addProfileTasks(client, [{ ...row, at }]);
	});
	nudgeProfiles();
}

function refuseForeignPurposes({ document }: Version, { result }: ResponseRow, { consents }: SignUpRequest): void {
	const offered = document.resultPages.find(({ id }) => id === result?.page)?.signUp?.purposes ?? [];
	const foreign = consents.filter(({ purpose }) => !offered.includes(purpose));
	const issues = foreign.map(({ purpose }) => ({ path: "consents", message: purpose }));
	if (issues.length > 0) throw new AppError("invalid-input", "not offered there", issues);
}

async function store(
	client: PoolClient,
	version: Version,
	row: ResponseRow,
	request: SignUpRequest,
	{ at, how }: { at: Date; how: ConsentWay },
) {
	const { id, email } = request;
	await insertPersonal(client, [{ response: row, id, question: "", kind: "email", value: email, at }]);
	const locale = pickLocale(version.document, [request.locale]);
	await insertConsents(
		client,
		version,
		row.id,
		request.consents.map(({ id, purpose }) => ({ id, purpose, action: "granted", at, locale })),
		how,
	);
}
