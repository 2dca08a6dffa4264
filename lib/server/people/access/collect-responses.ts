import "server-only";
import type { AnswerDetail } from "@/lib/contracts/results-replies";
import { settleEntry } from "@/lib/quiz/entry";
import { db } from "@/lib/server/db/client";
import { loadVersion } from "@/lib/server/publish/load-version";
import { entryOf, type ResponseRow } from "@/lib/server/responses/response-state";
import { answerDetails } from "@/lib/server/results/answer-details";
import { openPersonal } from "../open-personal";
import type { Say } from "./say";

/** One response of a person, in words. */
export interface HeldResponse {
	id: string;
	/** Its title as people read it. */
	quiz: string;
	startedAt: string | null;
	completedAt: string | null;
	/** Where it came from: campaign parameters, and the host of the page before. */
	source: Record<string, string>;
	device: string;
	answers: { question: string; answer: string }[];
	/** The address given below the result. */
	signUp: string | null;
	/** Pictures of the form on paper, as data addresses. */
	scans: string[];
	/** Titles of what was recommended. */
	recommended: string[];
}

export async function collectResponses(workspaceId: string, profileId: string, say: Say): Promise<HeldResponse[]> {
	const rows = await db().response.findMany({
		where: { workspaceId, profileId },
		orderBy: { createdAt: "asc" },
		include: {
			quiz: { select: { name: true } },
			personalValues: true,
			recommendations: { orderBy: [{ slotId: "asc" }, { position: "asc" }], select: { productId: true } },
		},
	});
	const titles = await titlesOf(
		workspaceId,
		rows.flatMap(({ recommendations }) => recommendations.map(({ productId }) => productId)),
	);
	return Promise.all(
		rows.map(async ({ personalValues, recommendations, ...row }) => {
			const version = await loadVersion(workspaceId, row.quizId, row.versionId);
			const texts = await openPersonal(
				db(),
				workspaceId,
				personalValues.filter(({ erasedAt }) => erasedAt === null),
			);
			const typed = personalValues.map(({ id, questionId, kind, erasedAt }) => {
				return { id, questionId, kind, value: texts.get(id) ?? null, erased: erasedAt !== null };
			});
			// Written by ingest alone, from values of these types.
			const { utm, state, locale } = row as typeof row & Pick<ResponseRow, "utm" | "state">;
			const document = version && settleEntry(version.document, entryOf({ locale, utm, state }));
			const answers = state.completingAnswers ?? state.answers;
			return {
				...{ id: row.id, quiz: (document && say(document.title)) || row.quiz.name, device: row.device },
				startedAt: row.startedAt?.toISOString() ?? null,
				completedAt: row.completedAt?.toISOString() ?? null,
				source: sourceOf(utm, row.referrerHost),
				answers: document ? sayAnswers(answerDetails(document, answers, typed), say) : [],
				signUp: typed.find(({ questionId }) => questionId === "")?.value ?? null,
				scans: typed.flatMap(({ kind, value }) => (kind === "scan" && value ? [value] : [])),
				recommended: recommendations.map(({ productId }) => titles.get(productId) ?? productId),
			};
		}),
	);
}

function sourceOf(utm: ResponseRow["utm"], referrer: string): Record<string, string> {
	const given = Object.entries(utm).filter((part): part is [string, string] => Boolean(part[1]));
	return Object.fromEntries(referrer ? [...given, ["referrer", referrer]] : given);
}

const sayAnswers = (details: AnswerDetail[], say: Say): HeldResponse["answers"] =>
	details.flatMap((detail) => {
		const question = say(detail.text) || detail.question;
		// What staff noted of the person is held of them as well.
		const notes = detail.note?.value ? [{ question, answer: detail.note.value }] : [];
		return [{ question, answer: sayAnswer(detail, say) }, ...notes];
	});

function sayAnswer(detail: AnswerDetail, say: Say): string {
	if (detail.status !== "answered") return detail.status;
	if (detail.contact.length > 0) return detail.contact.map(({ field, value }) => `${field}: ${value}`).join(", ");
	if (detail.granted !== null) return detail.granted ? "yes" : "no";
	if (detail.number !== null) return `${detail.number} ${detail.unit ? say(detail.unit) : ""}`.trim();
	if (detail.choices.length > 0) return detail.choices.map(say).join(", ");
	return detail.value ?? "";
}

async function titlesOf(workspaceId: string, ids: readonly string[]): Promise<Map<string, string>> {
	const known = [...new Set(ids)].filter((id) => /^[0-9a-f-]{36}$/.test(id));
	const products = await db().product.findMany({
		where: { workspaceId, id: { in: known } },
		select: { id: true, title: true },
	});
	return new Map(products.map(({ id, title }) => [id, title]));
}
