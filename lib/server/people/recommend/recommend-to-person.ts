import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { PersonRecommendation, RecommendationQuery } from "@/lib/contracts/people";
import { obstacle } from "@/lib/profile/may-use";
import { grantedPurposes } from "@/lib/profile/standing";
import { walk } from "@/lib/quiz/advance";
import { settleQuiz } from "@/lib/quiz/entry";
import { isPrivate } from "@/lib/quiz/kinds";
import { recommend } from "@/lib/quiz/recommend";
import { pickLocale } from "@/lib/quiz/text";
import type { Answers, AnswerValue, QuizDocument } from "@/lib/quiz/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { db } from "@/lib/server/db/client";
import { compileVersion, loadVersion } from "@/lib/server/publish/load-version";
import { sayToShopper } from "@/lib/server/responses/to-shopper-result";
import { readLines } from "../consent/read-lines";
import { knownOf } from "../visits/known-of";

/**
 * What a published quiz recommends to a person by what is known of them alone: of fresh traits, only those that may be used for
 * the purpose. What a quiz asks to know who somebody is, and may be left open, is left open. Nothing is stored. Throws
 * `not-found` for a person, quiz or purpose that isn't there.
 */
export async function recommendToPerson(
	scope: Scope,
	profileId: string,
	{ quiz: quizId, purpose: purposeId }: RecommendationQuery,
	now: Date,
): Promise<PersonRecommendation> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const place = { workspaceId, profileId };
	const [profile, quiz, purpose] = await Promise.all([
		isUuid(profileId) ? db().profile.findUnique({ where: { workspaceId_id: { workspaceId, id: profileId } } }) : null,
		db().quiz.findUnique({ where: { workspaceId_id: { workspaceId, id: quizId } }, select: { versionId: true } }),
		db().purpose.findUnique({ where: { workspaceId_id: { workspaceId, id: purposeId } }, select: { id: true } }),
	]);
	if (!profile || !quiz || !purpose) throw new AppError("not-found", "no such person, quiz or purpose");
	const person = {
		granted: grantedPurposes(await readLines(db(), place)),
		restricted: profile.restrictedAt !== null,
	};
	const barred = obstacle(person, null, purposeId, now.getTime());
	if (barred) return { kind: "obstacle", obstacle: barred };
	const version = quiz.versionId && (await loadVersion(workspaceId, quizId, quiz.versionId));
	if (!version) return { kind: "closed" };
	const locale = pickLocale(version.document, [profile.locale]);
	const known = await knownOf(db(), { ...place, purposeId }, now);
	const settled = settleQuiz(await compileVersion(version), { locale, source: "", known });
	const given = leftOpen(settled.document);
	const walked = walk(settled.document, given);
	if (walked.url !== null) return { kind: "elsewhere" };
	const result = recommend(settled, given);
	if (!result) return { kind: "open", questions: openQuestions(settled.document, walked) };
	const said = await sayToShopper(version, result, walked.answers, locale);
	return {
		kind: "result",
		empty: said?.empty ?? null,
		slots: (said?.slots ?? []).map(({ name, items }) => ({
			name,
			items: items.map(({ product, title, imageUrl, price, reasons }) => ({
				product,
				title,
				imageUrl,
				price,
				reasons,
			})),
		})),
	};
}

function leftOpen({ screens }: QuizDocument): Answers {
	const questions = screens.flatMap(({ blocks }) => blocks.filter(isPrivate));
	return Object.fromEntries(
		questions.flatMap((question): [string, AnswerValue][] => {
			if (question.kind === "consent") return [[question.id, { kind: "consent", granted: false }]];
			return question.required ? [] : [[question.id, { kind: "skipped" }]];
		}),
	);
}

/** Of the screen at which the quiz would stop and ask. */
function openQuestions({ screens }: QuizDocument, { path, answers, hidden }: ReturnType<typeof walk>) {
	const blocks = screens.find(({ id }) => id === path.at(-1))?.blocks ?? [];
	return blocks.flatMap((block) =>
		block.kind === "text" || answers[block.id] || hidden.includes(block.id) ? [] : [block.text],
	);
}
