import { beforeAll, describe, expect, it } from "vitest";
import { matrix } from "@/lib/analytics/matrix";
import type { CsvQuery, MatrixQuery, ResultsFilters } from "@/lib/contracts/results";
import * as figures from "@/lib/quiz/testing/golden/figures";
import { matrix as goldenMatrix } from "@/lib/quiz/testing/golden/figures-matrix";
import { goldenNow } from "@/lib/quiz/testing/golden/sequence";
import { type GoldenQuiz, toGolden } from "@/lib/server/responses/testing/golden-quiz";
import { exportResults } from "./export-results";
import { getAnswers } from "./get-answers";
import { getConsent } from "./get-consent";
import { getFunnel } from "./get-funnel";
import { getIntegrity } from "./get-integrity";
import { getMatrix } from "./get-matrix";
import { getOverview } from "./get-overview";
import { getProducts } from "./get-products";
import { listResponses } from "./list-responses";
import { arriveGolden } from "./testing/arrive-golden";

const now = new Date(goldenNow);
const all: ResultsFilters = { tz: "UTC" };
const wide: MatrixQuery = { ...all, products: 100 };
/** The golden document's lineages are its ids behind "l-". */
const nodeOf = (lineage: string) => lineage.replace(/^l-/, "");
let golden: GoldenQuiz;

beforeAll(async () => {
	golden = await arriveGolden();
});

describe("the golden figures, from ingest to use case", () => {
	it("counts", async () => {
		const overview = await getOverview(golden.scope, golden.quizId, all, now);
		expect(overview).toMatchObject(figures.counts);
		expect(overview).toMatchObject({ empty: figures.emptyResults, relaxed: figures.relaxedResults });
	});

	it("funnel", async () => {
		const { steps } = await getFunnel(golden.scope, golden.quizId, all, now);
		expect(steps.map(({ id, seen, passed }) => ({ screen: nodeOf(id), seen, passed }))).toEqual(figures.funnel);
		expect(steps.reduce((sum, { left }) => sum + left, 0)).toBe(figures.counts.abandoned);
	});

	it("answers", async () => {
		const answers = await getAnswers(golden.scope, golden.quizId, all);
		const found = answers.map(({ id, answered, skipped, declined, choices, counts, ranges }) => ({
			...{ question: nodeOf(id), answered, skipped, declined },
			ticks: Object.fromEntries([
				...choices.map((choice, index) => [nodeOf(choice.id), counts[index]]),
				...ranges.map((range) => [nodeOf(range.id), range.count]),
			]),
		}));
		expect(found).toEqual(figures.answers);
	});

	it("products and clicks", async () => {
		const { completed, products } = await getProducts(golden.scope, golden.quizId, all);
		expect(completed).toBe(figures.counts.completed);
		expect(toGolden(Object.fromEntries(products.map(({ id, shown }) => [short(id), shown])))).toEqual(
			figures.recommended,
		);
		const clicked = products.filter((product) => product.clicked > 0);
		expect(Object.fromEntries(clicked.map((product) => [short(product.id), product.clicked]))).toEqual(figures.clicks);
	});

	it("products of each response in the list", async () => {
		const { rows, next } = await listResponses(golden.scope, golden.quizId, { ...all, standing: "completed" }, now);
		expect(next).toBeNull();
		const shown: Record<string, number> = {};
		for (const title of rows.flatMap(({ products }) => products)) shown[title] = (shown[title] ?? 0) + 1;
		const { products } = await getProducts(golden.scope, golden.quizId, all);
		expect(shown).toEqual(Object.fromEntries(products.map((product) => [product.title, product.shown])));
	});

	it("matrix", async () => {
		const reply = toGolden(await getMatrix(golden.scope, golden.quizId, wide));
		const products = reply.products.map(({ id }) => id);
		const rows = matrix(reply, products);
		expect(reply.questions.map(({ id }) => nodeOf(id))).toEqual(goldenMatrix.map(({ question }) => question));
		for (const { question, answered, base, rows: wanted } of goldenMatrix) {
			for (const { choice, completed, cells } of wanted) {
				const row = rows.find((one) => nodeOf(one.choice) === choice);
				expect([choice, row?.completed]).toEqual([choice, completed]);
				for (const cell of row?.cells ?? []) {
					const shownBase = base[cell.product] ?? 0;
					const [shown, lift, credited] = cells[cell.product] ?? [0, -shownBase / answered, 0];
					expect([question, choice, cell.product, cell.share.hits, cell.credited.hits]).toEqual([
						...[question, choice, cell.product, shown, credited],
					]);
					expect(cell.base).toMatchObject({ hits: shownBase, of: answered });
					expect(cell.lift).toBeCloseTo(lift, 12);
				}
			}
		}
	});

	it("integrity", async () => {
		const { rejected, ...integrity } = await getIntegrity(golden.scope, golden.quizId, all);
		const { rejected: wanted, ...rest } = figures.integrity;
		expect(integrity).toMatchObject({ ...rest, testRuns: figures.testRuns, unprojected: 0 });
		const turnedAway = rejected.reduce((sum, { count }) => sum + count, 0);
		expect(integrity.received).toBe(integrity.events + integrity.duplicateEvents + turnedAway);
		expect(Object.fromEntries(rejected.map(({ reason, count }) => [reason, count]))).toEqual(wanted);
	});

	it("consent", async () => {
		const { purposes, offered, signedUp } = await getConsent(golden.scope, golden.quizId, all);
		expect(purposes.map(({ id, shown, granted }) => ({ purpose: id, shown, granted }))).toEqual(figures.consents);
		expect({ shown: offered, sent: signedUp }).toEqual(figures.signUps);
	});
});

describe("the golden figures as CSV", () => {
	const csv = async (part: CsvQuery["part"]) => {
		const stream = await exportResults(golden.scope, golden.quizId, { ...wide, part, lang: "en" }, now);
		return (await new Response(stream).text()).trimEnd().split("\r\n");
	};

	it("has a line for each cell of the matrix", async () => {
		const lines = await csv("matrix");
		const { products } = await getMatrix(golden.scope, golden.quizId, wide);
		const rows = goldenMatrix.reduce((sum, { rows }) => sum + rows.length, 0);
		expect(lines).toHaveLength(1 + rows * products.length);
		// q-skin, c-dry, p01: 3 of 3; Wilson 3/3 = 0.438503 to 1; lift 3/3 − 5/11 = 0.545455; credited 3.
		const dry = lines.filter((line) => line.includes(",Dry,") && line.endsWith(",3,3,1,0.438503,1,0.545455,3"));
		expect(dry).toHaveLength(2);
	});

	it("has the funnel", async () => {
		const lines = (await csv("funnel")).slice(1);
		const cells = lines.slice(0, -1).map((line) => line.split(",").slice(-5).map(Number));
		expect(cells.map(([seen, , passed]) => ({ seen, passed }))).toEqual(
			figures.funnel.map(({ seen, passed }) => ({ seen, passed })),
		);
		const { completed, views } = figures.counts;
		expect(lines.at(-1)).toBe(`Result,,${completed},${Math.round((completed / views) * 1e6) / 1e6},,,`);
	});

	it("has every counted response and none of the test runs, and nothing personal", async () => {
		const lines = await csv("responses");
		expect(lines).toHaveLength(1 + figures.counts.views);
		expect(lines.join("\n")).not.toContain("@example.com");
	});
});

const short = (id: string): string => toGolden([id])[0] ?? id;
