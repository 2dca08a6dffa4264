import { choice, literal, makeQuiz, page, score, screen, single, slot, where } from "@/lib/quiz/testing/make-quiz";
import type { QuizDocument, ResponseEvent } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { importCsv } from "@/lib/server/catalog/testing/import-csv";
import { makeScope } from "@/lib/server/catalog/testing/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";
import type { Version } from "@/lib/server/publish/load-version";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { insertQuiz } from "@/lib/server/quiz/insert-quiz";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import { origin } from "@/lib/server/responses/testing/golden-quiz";

export const likes = (id: string, value: string) =>
	choice(id, score(`e-${id}`, where(literal("skin", "is", value)), 1));
/** One question, one place: whoever has dry skin gets what is for dry skin. */
export const document: QuizDocument = makeQuiz({
	screens: [screen("s-skin", single("q-skin", [likes("dry", "dry"), likes("oily", "oily")]))],
	resultPages: [
		page("page", [slot("slot", { name: { en: "For you" }, candidates: where(literal("skin", "in", "dry", "oily")) })], {
			heading: { en: "Yours" },
		}),
	],
});

/** A catalog of two and the quiz published on it. */
export interface SkinQuiz {
	scope: Scope;
	quizId: string;
	slug: string;
	/** The first version. */
	versionId: string;
	/** Imports rows of id, title, price and skin. */
	load: (...rows: string[]) => Promise<unknown>;
	/** The version served now. */
	served: () => Promise<Version>;
	/** Somebody takes the quiz as it is live now: the titles that they are shown. */
	answer: (skin: "dry" | "oily", test?: boolean) => Promise<string[]>;
	/** A product's id by its title. */
	productId: (title: string) => Promise<string>;
}

export async function publishSkinQuiz(): Promise<SkinQuiz> {
	const scope = await makeScope();
	const { workspaceId } = scope;
	const load = (...rows: string[]) => importCsv(scope, ["id,title,price,skin", ...rows].join("\n"));
	await load("1,Dry cream,100,dry", "2,Oily gel,90,oily");
	const { id: quizId } = await insertQuiz(scope, "Skin", document);
	const { slug, versionId } = await publishQuiz(scope, quizId, { id: newId(), revision: 0, note: "" });
	const served = async () => {
		const live = await getLiveQuiz(slug);
		if (live.kind !== "live") throw new Error(live.kind);
		return live.version;
	};
	const answer = async (skin: "dry" | "oily", test = false) => takeQuiz(slug, (await served()).id, skin, test);
	const productId = async (title: string) =>
		(await db().product.findFirstOrThrow({ where: { workspaceId, title } })).id;
	return { scope, quizId, slug, versionId, load, served, answer, productId };
}

async function takeQuiz(quiz: string, version: string, skin: string, test: boolean): Promise<string[]> {
	const at = Date.now();
	const steps = [
		{ type: "answer" as const, question: "q-skin", value: { kind: "choices" as const, ids: [skin] } },
		{ type: "complete" as const },
	];
	const events = steps.map((step, seq): ResponseEvent => ({ ...step, id: newId(), seq, at }));
	const batch = { id: newId(), response: newId(), quiz, version, personal: [], events };
	const { result } = await acceptBatch({ ...batch, origin: { ...origin, test } }, { now: new Date(at) });
	return result?.slots.flatMap(({ items }) => items.map(({ title }) => title)) ?? [];
}
