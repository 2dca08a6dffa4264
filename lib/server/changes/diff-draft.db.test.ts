import { beforeEach, describe, expect, test } from "vitest";
import { AppError } from "@/lib/contracts/errors";
import { screen, single } from "@/lib/quiz/testing/make-quiz";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { insertQuiz } from "@/lib/server/quiz/insert-quiz";
import { diffDraft } from "./diff-draft";
import { lastAnswers, sampleSize } from "./last-answers";
import { document, likes, publishSkinQuiz, type SkinQuiz } from "./testing/skin-quiz";

const stranger: Scope = { workspaceId: newId(), userId: newId(), role: "owner" };
const code = (wanted: string) => (error: unknown) => error instanceof AppError && error.code === wanted;
const refused = (promise: Promise<unknown>, wanted: string) => expect(promise).rejects.toSatisfy(code(wanted));

let quiz: SkinQuiz;
let scope: Scope;
let quizId: string;
beforeEach(async () => {
	quiz = await publishSkinQuiz();
	({ scope, quizId } = quiz);
});

describe("the last answers", () => {
	test("are the completed, counted ones of one quiz, newest first", async () => {
		for (const skin of ["dry", "oily"] as const) await quiz.answer(skin);
		await quiz.answer("dry", true);
		const found = await lastAnswers(scope.workspaceId, quizId, 10);
		const given = (skin: string) => ({ "q-skin": { kind: "choices", ids: [skin] } });
		expect(found.map(({ answers }) => answers)).toEqual([given("oily"), given("dry")]);
		expect(await lastAnswers(scope.workspaceId, quizId, 1)).toHaveLength(1);
		expect(await lastAnswers(stranger.workspaceId, quizId, 10)).toEqual([]);
	});

	test.each([
		[0, 300],
		[1000, 300],
		[6000, 50],
		[100_000, 20],
	])("on %i products %i are replayed", (products, runs) => expect(sampleSize(products)).toBe(runs));
});

describe("the draft against what is live", () => {
	const edit = (draft: QuizDocument) =>
		db().quiz.updateMany({
			where: { workspaceId: scope.workspaceId, id: quizId },
			data: { draft: draft as object, revision: 1 },
		});

	test("tells who would see something else, side by side, with products gained and lost", async () => {
		for (const skin of ["dry", "oily", "oily"] as const) await quiz.answer(skin);
		const swapped = [likes("dry", "dry"), likes("oily", "dry")];
		await edit({ ...document, screens: [screen("s-skin", single("q-skin", swapped))] });
		const changes = await diffDraft({ ...scope, role: "viewer" }, quizId);
		const face = async (title: string) => ({ id: await quiz.productId(title), title, imageUrl: null });
		const place = async (title: string) => ({ slot: "slot", name: { en: "For you" }, products: [await face(title)] });
		expect(changes).toMatchObject({ version: { id: quiz.versionId, number: 1 }, parts: 1, catalogChanged: false });
		expect(changes.replay).toMatchObject({ basis: "responses", runs: 3, compared: 3, unanswered: 0, changed: 2 });
		expect(changes.replay?.share?.value).toBeCloseTo(2 / 3);
		const counts = await Promise.all([
			{ product: await face("Dry cream"), before: 1, after: 3 },
			{ product: await face("Oily gel"), before: 2, after: 0 },
		]);
		expect(changes.replay?.products).toEqual(expect.arrayContaining(counts));
		expect(changes.cases).toHaveLength(2);
		expect(changes.cases[0]).toMatchObject({
			before: [await place("Oily gel")],
			after: [await place("Dry cream")],
		});
		const ids = (await lastAnswers(scope.workspaceId, quizId, 2)).map(({ id }) => id);
		expect(changes.cases.map(({ response }) => response)).toEqual(ids);
	});

	test("takes the live catalog, and says when that has changed too", async () => {
		await quiz.answer("dry");
		expect(await diffDraft(scope, quizId)).toMatchObject({ parts: 0, catalogChanged: false, replay: null, cases: [] });
		await quiz.load("1,Dry cream,100,oily", "3,New cream,80,dry");
		const changes = await diffDraft(scope, quizId);
		expect(changes).toMatchObject({ parts: 0, catalogChanged: true, replay: { changed: 1 } });
		expect(changes.cases[0]?.after[0]?.products).toMatchObject([{ title: "New cream" }]);
	});

	test("has nothing to compare without a version or without responses", async () => {
		await edit({ ...document, title: { en: "Other" } });
		expect(await diffDraft(scope, quizId)).toMatchObject({ parts: 1, replay: null, cases: [] });
		const { id } = await insertQuiz(scope, "Draft", document);
		expect(await diffDraft(scope, id)).toMatchObject({ version: null, replay: null, cases: [] });
	});

	test("is nothing to a stranger", () => refused(diffDraft(stranger, quizId), "not-found"));
});
