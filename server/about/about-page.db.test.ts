import { beforeAll, describe, expect, test, vi } from "vitest";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import type { QuizDocument } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { whileAway } from "@/lib/server/memory/testing/database-away";
import { newId } from "@/lib/server/new-id";
import { saveTrait } from "@/lib/server/people/traits/save-trait";
import { pauseQuiz, unpublishQuiz } from "@/lib/server/publish/set-status";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { handleShopper } from "../shopper";

vi.mock("../page/shopper-files", () => ({ shopperFiles: () => ({ names: {}, find: () => null }) }));

const hostile = "<img src=x onerror=alert(1)>";

/** One choice says something of the person, and the first page says what becomes of it. */
const adapt = (quiz: QuizDocument): QuizDocument => ({
	...JSON.parse(JSON.stringify(quiz), (_, node) =>
		node?.id === "c-dry"
			? { ...node, effects: [...node.effects, { id: "e-trait", kind: "trait", attribute: "skin", value: "dry" }] }
			: node,
	),
	trust: { en: `Only for your routine ${hostile}`, da: "Kun til din rutine" },
});

let golden: GoldenQuiz;
beforeAll(async () => {
	golden = await publishGoldenQuiz(adapt);
	const { workspaceId } = golden.scope;
	const common = { workspaceId, type: "text", shelfLifeDays: 365, name: { en: "Skin type", da: "Hudtype" } };
	await db().trait.create({ data: { ...common, id: newId(), key: "skin", purposes: [purposes.adviceByEmail] } });
});

async function ask(path: string) {
	const url = `/q/${golden.slug}${path}`;
	const reply = await handleShopper({
		method: "GET",
		url,
		headers: {},
		body: new Uint8Array(),
		address: "203.0.113.9",
	});
	return { status: reply?.status, text: Buffer.from(reply?.body ?? "").toString(), headers: reply?.headers };
}

describe("the page on what becomes of the answers", () => {
	test("is led to from the first screen, in the quiz's language", async () => {
		const { text } = await ask("?lang=da");
		const english = await ask("?lang=en");
		expect(text).toContain(`href="/q/${golden.slug}/answers?lang=da"`);
		expect(text).toContain("Hvad sker der med mine svar");
		expect(text).toContain("Kun til din rutine");
		expect(english.text).toContain("Only for your routine &lt;img");
		expect(english.text).not.toContain(hostile);
	});

	test("tells for each question what it is used for, as what it is kept and for how long", async () => {
		const { status, text, headers } = await ask("/answers?lang=en");
		expect(status).toBe(200);
		expect(text).toContain("Golden asks the questions of");
		expect(text).toContain("Is kept as “Skin type” together with your address, only if you agree to:");
		expect(text).toContain("Counts for 365 days.");
		expect(text).toContain("your answers are found by it");
		expect(text).toContain("Is stored encrypted, apart from your other answers.");
		expect(headers?.["content-security-policy"]).toContain("script-src 'none'");
	});

	test("speaks the shopper's language", async () => {
		expect((await ask("/answers?lang=da")).text).toContain("Gemmes som “Hudtype” sammen med din adresse");
	});

	test("asks the database for nothing once it was made, and tells of a change to the dictionary", async () => {
		const { scope } = golden;
		const before = await ask("/answers?lang=en");
		await whileAway(async () => expect((await ask("/answers?lang=en")).text).toBe(before.text));
		const row = await db().trait.findFirstOrThrow({ where: { workspaceId: scope.workspaceId, key: "skin" } });
		const shape = { key: "skin", type: "text" as const, unit: "", options: [], sensitive: false, archived: false };
		const body = { ...shape, name: { en: "Kind of skin" }, shelfLifeDays: 90, purposes: row.purposes };
		await saveTrait(scope, row.id, body);
		const { text } = await ask("/answers?lang=en");
		expect(text).toContain("Is kept as “Kind of skin”");
		expect(text).toContain("Counts for 90 days.");
		await saveTrait(scope, row.id, { ...body, name: row.name as { en: string }, shelfLifeDays: 365 });
	});

	test("stays while the quiz is paused, and goes with it", async () => {
		await pauseQuiz(golden.scope, golden.quizId, {});
		expect((await ask("/answers")).status).toBe(200);
		await unpublishQuiz(golden.scope, golden.quizId);
		expect((await ask("/answers")).status).toBe(404);
	});
});
