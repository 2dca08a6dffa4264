import { beforeAll, describe, expect, it } from "vitest";
import { matrix } from "@/lib/analytics/matrix";
import type { CsvQuery, MatrixQuery, ResponsesQuery, ResultsFilters } from "@/lib/contracts/results";
import type { Scope } from "@/lib/server/auth/scope";
import { newId } from "@/lib/server/new-id";
import { compareLinks } from "./compare-links";
import { exportResults } from "./export-results";
import { getAnswers } from "./get-answers";
import { getConsent } from "./get-consent";
import { getFilterOptions } from "./get-filter-options";
import { getFunnel } from "./get-funnel";
import { getIntegrity } from "./get-integrity";
import { getMatrix } from "./get-matrix";
import { getOverview } from "./get-overview";
import { getProducts } from "./get-products";
import { listResponses } from "./list-responses";
import { addResponse, handWorkspace } from "./testing/hand-rows";

const now = new Date("2026-10-20T12:00:00Z");
const all: ResultsFilters = { tz: "UTC" };
const wide: MatrixQuery = { ...all, products: 12 };
let hand: Awaited<ReturnType<typeof handWorkspace>>;

beforeAll(async () => {
	hand = await handWorkspace();
	const { v1, v2, linkId } = hand;
	const skin = (choice: string) => ({ "q-skin": [choice] });
	const slot = "slot-cleanse";
	await addResponse(hand, {
		...{ version: v1, at: "2026-10-01T22:30:00Z", completed: true, minutes: 2, link: linkId },
		answers: { ...skin("c-dry"), "q-tight": ["c-tight-yes"], "q-budget": 50 },
		screens: { "s-skin": true, "s-tight": true },
		shown: [
			[slot, "p1", "score", true],
			["slot-serum", "p1", "score", false],
			["slot-cream", "p2", "pin", false],
		],
		credits: [["c-dry", "p1"]],
		state: { duplicates: 2, late: 1, rejected: { "unfit-answer": 1 } },
	});
	await addResponse(hand, {
		...{ version: v2, at: "2026-10-02T10:00:00Z", completed: true, minutes: 4, utm: { source: "insta" }, locale: "da" },
		answers: { "q-skin-2": ["c-dry"], "q-budget": 250 },
		screens: { "s-skin": true },
		shown: [[slot, "p2", "relaxed", false]],
		state: { rejected: { "unfit-answer": 2, "unknown-screen": 1 } },
	});
	await addResponse(hand, {
		...{ version: v2, at: "2026-10-03T10:00:00Z", completed: true, minutes: 6 },
		answers: { "q-skin-2": ["c-oily"], "q-budget": "skipped" },
		screens: { "s-skin": true },
		page: "page-calm",
	});
	await addResponse(hand, {
		...{ version: v2, at: "2026-10-03T11:00:00Z", completed: true, minutes: 8, device: "desktop" },
		answers: { "q-skin-2": "declined" },
		screens: { "s-skin": true },
		shown: [[slot, "p1", "score", false]],
	});
	await addResponse(hand, { version: v2, at: "2026-10-04T10:00:00Z", screens: { "s-skin": false } });
	const stuck = {
		version: v2,
		started: true,
		answers: { "q-skin-2": ["c-oily"] },
		screens: { "s-skin": true, "s-goals": false },
	};
	await addResponse(hand, { ...stuck, at: "2026-10-20T11:00:00Z", minutes: 30 });
	await addResponse(hand, { ...stuck, at: "2026-10-20T11:00:00Z", minutes: 31 });
	await addResponse(hand, {
		...stuck,
		at: "2026-10-20T11:00:00Z",
		completed: true,
		test: true,
		shown: [[slot, "p9", "score", true]],
	});
});

describe("getOverview", () => {
	it("counts by the definitions and leaves test runs out", async () => {
		expect(await getOverview(hand.scope, hand.quizId, all, now)).toMatchObject({
			...{ views: 7, started: 6, completed: 4, abandoned: 1, open: 1 },
			...{ shownProducts: 3, clicked: 1, empty: 1, relaxed: 1, signedUp: 0, medianSeconds: 300 },
		});
	});
	it("tells those led elsewhere apart from the abandoned and open, unless they had a result before", async () => {
		const other = await handWorkspace();
		const led = { version: other.v2, started: true, at: "2026-10-20T11:00:00Z", state: { ledElsewhere: true } };
		for (const minutes of [1, 60]) await addResponse(other, { ...led, minutes });
		await addResponse(other, { ...led, completed: true });
		await addResponse(other, { ...led, started: false });
		const counts = { views: 4, started: 3, completed: 1, elsewhere: 2, abandoned: 0, open: 0 };
		expect(await getOverview(other.scope, other.quizId, all, now)).toMatchObject(counts);
		const { rows } = await listResponses(other.scope, other.quizId, { ...all, standing: "elsewhere" }, now);
		expect(rows.map(({ standing }) => standing)).toEqual(["elsewhere", "elsewhere"]);
		const { steps } = await getFunnel(other.scope, other.quizId, all, now);
		expect(steps.every(({ left }) => left === 0)).toBe(true);
	});
	it("groups days in the viewer's time zone", async () => {
		const { days } = await getOverview(hand.scope, hand.quizId, { tz: "Europe/Copenhagen" }, now);
		expect(days.slice(0, 2)).toEqual([
			{ day: "2026-10-02", views: 2, started: 2, completed: 2 },
			{ day: "2026-10-03", views: 2, started: 2, completed: 2 },
		]);
	});
	it.each<[string, () => Partial<ResultsFilters>, number]>([
		["from, in UTC", () => ({ from: "2026-10-02" }), 6],
		["from, in Copenhagen 22:30 UTC is the next day", () => ({ from: "2026-10-02", tz: "Europe/Copenhagen" }), 7],
		["to, that day included", () => ({ to: "2026-10-03" }), 4],
		["one day", () => ({ from: "2026-10-03", to: "2026-10-03" }), 2],
		["version", () => ({ version: hand.v1 }), 1],
		["link", () => ({ source: `link:${hand.linkId}` }), 1],
		["utm", () => ({ source: "utm:insta" }), 1],
		["direct", () => ({ source: "direct" }), 5],
		["device", () => ({ device: "desktop" }), 1],
		["locale", () => ({ locale: "da" }), 1],
	])("filters by %s", async (_name, filters, views) => {
		expect((await getOverview(hand.scope, hand.quizId, { ...all, ...filters() }, now)).views).toBe(views);
	});
});

describe("getFunnel", () => {
	it("counts those who saw a screen, across versions", async () => {
		const { steps } = await getFunnel(hand.scope, hand.quizId, all, now);
		const step = (id: string) => steps.find((one) => one.id === id);
		expect(step("l-s-skin")).toMatchObject({ seen: 7, passed: 6, left: 0, current: true });
		expect(step("l-s-goals")).toMatchObject({ seen: 2, passed: 0, left: 1 });
		expect(step("l-s-tight")).toMatchObject({ seen: 1, passed: 1, current: false });
		expect(step("l-s-note")).toMatchObject({ seen: 0 });
	});
});

describe("getAnswers", () => {
	it("follows a question through versions by lineage, named by the newest", async () => {
		const answers = await getAnswers(hand.scope, hand.quizId, all);
		const skin = answers.find(({ id }) => id === "l-q-skin");
		expect(skin).toMatchObject({
			text: { en: "How is your skin today?" },
			seen: 7,
			answered: 5,
			skipped: 0,
			declined: 1,
		});
		expect(skin?.counts).toEqual([2, 3, 0, 0]);
		expect(answers.find(({ id }) => id === "l-q-tight")).toMatchObject({ current: false, answered: 1, seen: 1 });
	});
	it("sums up numbers", async () => {
		const budget = (await getAnswers(hand.scope, hand.quizId, all)).find(({ id }) => id === "l-q-budget");
		expect(budget).toMatchObject({ answered: 2, skipped: 1, numbers: { min: 50, max: 250, mean: 150, median: 150 } });
		expect(budget?.numbers?.bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
	});
});

describe("getProducts", () => {
	it("counts a product once per response", async () => {
		expect(await getProducts(hand.scope, hand.quizId, all)).toMatchObject({
			completed: 4,
			products: [
				{ id: "p1", shown: 2, clicked: 1, relaxed: 0 },
				{ id: "p2", shown: 2, clicked: 0, relaxed: 1 },
			],
		});
	});
});

describe("getMatrix", () => {
	it("gives share, lift and credited by the definitions", async () => {
		const reply = await getMatrix(hand.scope, hand.quizId, wide);
		expect(reply.products.map(({ id }) => id)).toEqual(["p1", "p2"]);
		const row = matrix(reply, ["p1", "p2"]).find(({ choice }) => choice === "l-c-dry");
		// Dry: both completed ones. Answered the question: 3 of the 4 completed; the declined one is out.
		expect(row?.completed).toBe(2);
		expect(row?.cells[0]).toMatchObject({
			share: { hits: 1, of: 2 },
			base: { hits: 1, of: 3 },
			credited: { hits: 1, of: 1 },
		});
		expect(row?.cells[1]).toMatchObject({
			share: { hits: 2, of: 2 },
			base: { hits: 2, of: 3 },
			credited: { hits: 0, of: 2 },
		});
	});
	it("narrows to one question and to the top products", async () => {
		const reply = await getMatrix(hand.scope, hand.quizId, { ...wide, question: "l-q-tight", products: 1 });
		expect(reply.questions.map(({ id }) => id)).toEqual(["l-q-tight"]);
		expect(reply).toMatchObject({
			allProducts: 2,
			cells: [{ choice: "l-c-tight-yes", product: "p1", completed: 1, credited: 0 }],
		});
	});
});

describe("getIntegrity, getConsent, compareLinks, getFilterOptions", () => {
	it("adds up what was turned away", async () => {
		expect(await getIntegrity(hand.scope, hand.quizId, all)).toMatchObject({
			...{ batches: 0, duplicateEvents: 2, late: 1, testRuns: 1, refused: [] },
			rejected: [
				{ reason: "unfit-answer", count: 3 },
				{ reason: "unknown-screen", count: 1 },
			],
		});
	});
	it("counts who was offered a sign-up by the page of their own result", async () => {
		expect(await getConsent(hand.scope, hand.quizId, all)).toMatchObject({ offered: 3, signedUp: 0, notOffered: 1 });
	});
	it("puts sources side by side", async () => {
		const rows = await compareLinks(hand.scope, hand.quizId, all);
		expect(rows).toEqual([
			expect.objectContaining({ source: "direct", name: null, views: 5, started: 4, completed: 2, offered: 1 }),
			expect.objectContaining({ source: `link:${hand.linkId}`, name: "Autumn letter", views: 1, clicked: 1 }),
			expect.objectContaining({ source: "utm:insta", views: 1, completed: 1, shownProducts: 1 }),
		]);
	});
	it("offers what occurs", async () => {
		const options = await getFilterOptions(hand.scope, hand.quizId);
		expect(options).toMatchObject({ sources: ["insta"], locales: ["en", "da"], links: [{ name: "Autumn letter" }] });
		expect(options.versions.map(({ number, responses }) => [number, responses])).toEqual([
			[2, 6],
			[1, 1],
		]);
	});
});

describe("listResponses", () => {
	const list = (query: Partial<ResponsesQuery>) => listResponses(hand.scope, hand.quizId, { ...all, ...query }, now);
	it("lists the newest first, each with where it stands", async () => {
		const { rows, total, next } = await list({});
		expect({ total, next }).toEqual({ total: 7, next: null });
		expect(rows.map(({ standing }) => standing)).toEqual(
			expect.arrayContaining(["open", "abandoned", "viewed", "completed"]),
		);
		expect(rows.at(-1)).toMatchObject({ sourceName: "Autumn letter", version: 1, answers: 3, clicked: true });
	});
	it.each<[string, () => Partial<ResponsesQuery>, number]>([
		["standing", () => ({ standing: "abandoned" }), 1],
		["a choice in any version", () => ({ choice: "l-c-dry" }), 2],
		["a choice and a state", () => ({ choice: "l-c-oily", standing: "completed" }), 1],
		["test runs", () => ({ tests: "only" }), 1],
	])("filters by %s", async (_name, query, total) => expect((await list(query())).total).toBe(total));
	it("goes on after the last of the page before", async () => {
		const { rows } = await list({});
		const rest = await list({ before: rows[2]?.id });
		expect(rest.rows.map(({ id }) => id)).toEqual(rows.slice(3).map(({ id }) => id));
	});
});

describe("exportResults", () => {
	const csv = async (query: Partial<CsvQuery> & Pick<CsvQuery, "part">) => {
		const full: CsvQuery = { ...all, lang: "en", products: 12, ...query };
		const text = await new Response(await exportResults(hand.scope, hand.quizId, full, now)).text();
		return text.trimEnd().split("\r\n");
	};
	it("writes the matrix cell by cell", async () => {
		const lines = await csv({ part: "matrix", question: "l-q-skin" });
		expect(lines[0]).toBe("Question,Answer,Product,Count,Out of,Share,Interval from,Interval to,Lift,Credited");
		expect(lines).toContain("How is your skin today?,Dry,p1,1,2,0.5,0.094531,0.905469,0.166667,1");
	});
	it("writes every response with a column per question, in the asked language", async () => {
		const lines = await csv({ part: "responses", lang: "da" });
		expect(lines).toHaveLength(8);
		expect(lines[0]).toContain("Hvordan er din hud i dag?");
		expect(lines[0]).not.toContain("navn");
		expect(lines.at(-1)).toContain("Gennemført;1;Autumn letter;engelsk;Telefon;Tør;;;;50;;;Ja;;1");
	});
	it.each(["funnel", "answers", "products", "links"] as const)("writes the %s", async (part) => {
		expect((await csv({ part })).length).toBeGreaterThan(1);
	});
});

describe("a stranger", () => {
	const useCases: Record<string, (scope: Scope, quizId: string) => Promise<unknown>> = {
		getOverview: (scope, id) => getOverview(scope, id, all),
		getFunnel: (scope, id) => getFunnel(scope, id, all),
		getAnswers: (scope, id) => getAnswers(scope, id, all),
		getProducts: (scope, id) => getProducts(scope, id, all),
		getMatrix: (scope, id) => getMatrix(scope, id, wide),
		getIntegrity: (scope, id) => getIntegrity(scope, id, all),
		getConsent: (scope, id) => getConsent(scope, id, all),
		compareLinks: (scope, id) => compareLinks(scope, id, all),
		listResponses: (scope, id) => listResponses(scope, id, all),
		exportResults: (scope, id) => exportResults(scope, id, { ...wide, part: "responses", lang: "en" }),
		getFilterOptions: (scope, id) => getFilterOptions(scope, id),
	};
	it.each(Object.entries(useCases))("is refused by %s", async (_name, useCase) => {
		const stranger: Scope = { workspaceId: newId(), userId: newId(), role: "owner" };
		await expect(useCase(stranger, hand.quizId)).rejects.toMatchObject({ code: "not-found" });
	});
});
