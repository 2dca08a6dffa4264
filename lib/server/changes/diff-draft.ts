import "server-only";
import type { ChangedPerson, DraftChanges, ProductFace, ShownPlace } from "@/lib/contracts/changes";
import { AppError } from "@/lib/contracts/errors";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { countChanges } from "@/lib/quiz/count-changes";
import { type Comparison, compareResults, type ShownSlot } from "@/lib/quiz/prove/compare";
import type { LocalText, QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { db } from "@/lib/server/db/client";
import { compileVersion, loadVersion } from "@/lib/server/publish/load-version";
import { readDocument } from "@/lib/server/quiz/read-document";
import { type LastAnswers, lastAnswers, sampleSize } from "./last-answers";
import { productFaces } from "./product-faces";
import { snapshotHash } from "./snapshot-hash";
import { toReplay } from "./to-replay";

/**
 * What publishing the draft now would change for the people who came last: the published version as it is served against
 * the draft on today's catalog, with the same answers. Throws `not-found`.
 */
export async function diffDraft({ workspaceId }: Scope, quizId: string): Promise<DraftChanges> {
	const quiz = await db().quiz.findUnique({
		where: { workspaceId_id: { workspaceId, id: quizId }, archived: false },
		select: { draft: true, versionId: true },
	});
	if (!quiz) throw new AppError("not-found");
	const version = quiz.versionId === null ? null : await loadVersion(workspaceId, quizId, quiz.versionId);
	if (!version) return { version: null, parts: 0, catalogChanged: false, replay: null, cases: [] };
	const draft = readDocument(quiz.draft);
	const catalog = await liveCatalog(workspaceId);
	const parts = countChanges(version.document, draft);
	const catalogChanged = (await snapshotHash(workspaceId, version.snapshotId)) !== catalog.snapshotId;
	const known = { version: { id: version.id, number: version.number }, parts, catalogChanged };
	const same = parts === 0 && !catalogChanged;
	const people = same ? [] : await lastAnswers(workspaceId, quizId, sampleSize(catalog.products.length));
	if (people.length === 0) return { ...known, replay: null, cases: [] };
	const after = compileQuiz(draft, compileCatalog(catalog));
	const comparison = compareResults(await compileVersion(version), after, people);
	const face = await productFaces(workspaceId, shownIn(comparison), [draft, version.document]);
	const replay = toReplay(comparison, "responses", face);
	return { ...known, replay, cases: casesOf(comparison, people, face, [version.document, draft]) };
}

function shownIn({ products, cases }: Comparison): string[] {
	const places = cases.flatMap(({ before, after }) => [...before, ...after]);
	return [...products.map(({ product }) => product), ...places.flatMap((place) => place.products)];
}

function casesOf(
	{ cases }: Comparison,
	people: readonly LastAnswers[],
	face: (id: string) => ProductFace,
	[published, draft]: [QuizDocument, QuizDocument],
): ChangedPerson[] {
	const places = (document: QuizDocument, slots: readonly ShownSlot[]): ShownPlace[] =>
		slots.map(({ slot, products }) => ({ slot, name: nameOf(document, slot), products: products.map(face) }));
	return cases.flatMap(({ run, before, after }) => {
		const person = people[run];
		if (!person) return [];
		const when = { response: person.id, completedAt: person.completedAt.toISOString() };
		return [{ ...when, before: places(published, before), after: places(draft, after) }];
	});
}

function nameOf({ resultPages }: QuizDocument, slot: string): LocalText {
	return resultPages.flatMap(({ slots }) => slots).find(({ id }) => id === slot)?.name ?? {};
}
