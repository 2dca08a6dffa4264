import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { ResponseDetail } from "@/lib/contracts/results-replies";
import { walk } from "@/lib/quiz/advance";
import { settleEntry } from "@/lib/quiz/entry";
import type { Result } from "@/lib/quiz/result";
import { pickLocale } from "@/lib/quiz/text";
import type { Locale, LocalText, QuizDocument } from "@/lib/quiz/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import type { Origin } from "@/lib/quiz/wire";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { type PackedResult, unpackResult } from "@/lib/server/responses/packed-result";
import { entryOf, type ResponseState } from "@/lib/server/responses/response-state";
import { answerDetails } from "./answer-details";
import { collectedDetail } from "./collected-detail";
import { factDetails } from "./fact-details";
import { nameRows } from "./list-responses";
import { nameProducts } from "./name-products";
import { nameVariants } from "./name-variants";
import { rawResponses } from "./raw-responses";
import { readPersonal } from "./read-personal";
import { productsOf, resultDetail } from "./result-detail";
import { versionNodes } from "./version-nodes";

/**
 * One response in full: path, answers, the result with its trace in words, consent. Personal values are decrypted for
 * owners and editors only, which leaves an audit line. Throws `not-found` (also for a response of another quiz).
 */
export async function getResponse(
	scope: Scope,
	quizId: string,
	responseId: string,
	now: Date = new Date(),
): Promise<ResponseDetail> {
	const { workspaceId } = scope;
	const one = Prisma.sql`r.workspace_id = ${workspaceId}::uuid AND r.quiz_id = ${quizId}::uuid AND r.id = ${responseId}::uuid`;
	const [row] = await nameRows(scope, quizId, await rawResponses(scope, one, null, 1, now));
	const stored = await readStored(workspaceId, quizId, responseId);
	if (!row || !stored) throw new AppError("not-found", `response ${responseId}`);
	// The columns are written by ingest and publishing alone, from values of these types.
	const state = stored.state as unknown as ResponseState;
	const entry = entryOf({ locale: stored.locale, utm: stored.utm as Origin["utm"], state });
	const document = settleEntry(upgradeDocument(stored.version.document), entry);
	const packed = stored.result as unknown as PackedResult | null;
	const result = packed && unpackResult(packed);
	const answers = state.completingAnswers ?? state.answers;
	const personal = await readPersonal(scope, responseId);
	const email = personal.find(({ questionId }) => questionId === "");
	return {
		row,
		...datesOf(stored),
		utm: stored.utm as Record<string, string>,
		referrerHost: stored.referrerHost,
		path: pathOf(document, state),
		answers: answerDetails(document, answers, personal),
		facts: factDetails(document, answers),
		result: result && (await tell(scope, quizId, document, state, result, row.locale)),
		consents: await readConsents(scope, responseId),
		collected: await collectedDetail(scope, quizId, responseId, result),
		email: email ? { value: email.value, erased: email.erased } : null,
		erasable: scope.role !== "viewer" && personal.some(({ erased }) => !erased),
		late: state.late,
		duplicates: state.duplicates,
		rejected: state.rejected as Record<string, number>,
	};
}

const readStored = (workspaceId: string, quizId: string, id: string) =>
	db().response.findUnique({
		where: { workspaceId_id: { workspaceId, id }, quizId },
		select: {
			...{ startedAt: true, completedAt: true, lastEventAt: true, utm: true, referrerHost: true, locale: true },
			...{ state: true, result: true, version: { select: { document: true } } },
		},
	});

const datesOf = ({
	startedAt,
	completedAt,
	lastEventAt,
}: Record<"startedAt" | "completedAt", Date | null> & { lastEventAt: Date }) => ({
	startedAt: startedAt?.toISOString() ?? null,
	completedAt: completedAt?.toISOString() ?? null,
	lastEventAt: lastEventAt.toISOString(),
});

function pathOf(document: QuizDocument, state: ResponseState): ResponseDetail["path"] {
	const { path } = walk(document, state.completingAnswers ?? state.answers);
	const screens = new Map(versionNodes(document).screens.map((screen) => [screen.id, screen]));
	return path.map((id) => {
		const screen = screens.get(id);
		return { id, name: screen?.name ?? "", text: screen?.text ?? {}, seen: state.screensSeen.includes(id) };
	});
}

async function tell(
	scope: Scope,
	quizId: string,
	document: QuizDocument,
	state: ResponseState,
	result: Result,
	wanted: Locale,
) {
	const [products, variants] = await Promise.all([
		nameProducts(scope, quizId, productsOf(result)),
		nameVariants(scope, result),
	]);
	const clicked = new Set(state.clicks.map(({ slot, product }) => `${slot}/${product}`));
	const { answers } = walk(document, state.completingAnswers ?? {});
	const told = { document, answers, locale: pickLocale(document, [wanted]) };
	return resultDetail({ ...told, products, variants, clicked }, result);
}

/** Oldest first, each with the exact text that was shown. */
async function readConsents({ workspaceId }: Scope, responseId: string): Promise<ResponseDetail["consents"]> {
	const events = await db().consentEvent.findMany({
		where: { workspaceId, responseId },
		orderBy: [{ at: "asc" }, { id: "asc" }],
		select: { purposeId: true, noticeId: true, action: true, method: true, attestation: true, at: true },
	});
	const [purposes, notices] = await Promise.all([
		db().purpose.findMany({ where: { workspaceId, id: { in: events.map((event) => event.purposeId) } } }),
		db().notice.findMany({ where: { workspaceId, id: { in: events.map((event) => event.noticeId) } } }),
	]);
	return events.map(({ purposeId, noticeId, action, method, attestation, at }) => ({
		purpose: (purposes.find(({ id }) => id === purposeId)?.name ?? {}) as LocalText,
		...{ action, method, attestation, at: at.toISOString() },
		notice: notices.find(({ id }) => id === noticeId)?.text ?? "",
	}));
}
