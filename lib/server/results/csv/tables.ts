import "server-only";
import { completionRate, startRate } from "@/lib/analytics/definitions";
import { matrix, withAllChoices } from "@/lib/analytics/matrix";
import { rate } from "@/lib/analytics/rate";
import type {
	Funnel,
	LinkResults,
	MatrixReply,
	ProductResults,
	QuestionAnswers,
} from "@/lib/contracts/results-replies";
import { isoDay } from "@/lib/quiz/day";
import { type Lang, rateCells, rateColumns, say, shortened, word, words } from "./columns";
import type { CsvTable } from "./stream-csv";

/** A row per screen, and the result as the last. */
export const funnelTable = ({ steps, views, completed }: Funnel, lang: Lang): CsvTable => ({
	header: words(lang, ["screen", "question", "seen", "reach", "passed", "passRate", "left"]),
	rows: [
		...steps.map(({ name, text, seen, passed, left }) => [
			...[name, say(text, lang), seen, reachOf(seen, views), passed],
			...[shortened(rate(passed, seen).value), left],
		]),
		[word(lang, "result"), null, completed, reachOf(completed, views), null, null, null],
	],
});

/** A screen may be seen by a response whose first screen's event never came. */
const reachOf = (seen: number, views: number) => shortened(rate(seen, Math.max(views, seen)).value);

/** One row per choice, and per question one for those who skipped and one for those who declined. */
export const answersTable = (questions: QuestionAnswers[], lang: Lang): CsvTable => ({
	header: words(lang, ["question", "answer", ...rateColumns]),
	rows: questions.flatMap(
		({ text, kind, choices, counts, firsts, ranges, numbers, answered, skipped, declined, seen }) => {
			const question = say(text, lang);
			const end = (value: number | null) => (value !== null && kind === "date" ? isoDay(value) : (value ?? ""));
			const points = kind === "rating" || kind === "scale" ? (numbers?.bins ?? []) : [];
			const passed = answered + skipped + declined;
			return [
				...choices.map((choice, index) => [
					...[question, say(choice.text, lang)],
					...rateCells(rate(counts[index] ?? 0, answered)),
				]),
				...firsts.map((count, index) => [
					...[question, `${say(choices[index]?.text ?? {}, lang)} (${word(lang, "first")})`],
					...rateCells(rate(count, answered)),
				]),
				...points.map(({ from, count }) => [question, from, ...rateCells(rate(count, answered))]),
				...ranges.map(({ from, to, count }) => [
					question,
					`${end(from)}–${end(to)}`,
					...rateCells(rate(count, answered)),
				]),
				[question, word(lang, "passed"), ...rateCells(rate(answered, Math.max(seen, answered)))],
				[question, word(lang, "skipped"), ...rateCells(rate(skipped, passed))],
				[question, word(lang, "declined"), ...rateCells(rate(declined, passed))],
			];
		},
	),
});

export const productsTable = ({ completed, products }: ProductResults, lang: Lang): CsvTable => ({
	header: words(lang, ["product", "shown", "completed", "shownRate", "clicked", "clickRate", "relaxed"]),
	rows: products.map(({ title, shown, clicked, relaxed }) => [
		...[title, shown, completed, shortened(rate(shown, completed).value)],
		...[clicked, shortened(rate(clicked, shown).value), relaxed],
	]),
});

/** One row per cell, so that a pivot table can turn it any way. */
export function matrixTable(reply: MatrixReply, lang: Lang): CsvTable {
	const titles = new Map(reply.products.map(({ id, title }) => [id, title]));
	const questions = new Map(reply.questions.map((question) => [question.id, question]));
	const rows = matrix(
		withAllChoices(reply, reply.questions),
		reply.products.map(({ id }) => id),
	);
	return {
		header: words(lang, ["question", "answer", "product", ...rateColumns, "lift", "credited"]),
		rows: rows.flatMap(({ question, choice, cells }) => {
			const named = questions.get(question);
			const answer = named?.choices.find(({ id }) => id === choice);
			return cells.map(({ product, share, lift, credited }) => [
				...[say(named?.text ?? {}, lang), say(answer?.text ?? {}, lang), titles.get(product) ?? product],
				...[...rateCells(share), shortened(lift), credited.hits],
			]);
		}),
	};
}

export const linksTable = (rows: LinkResults[], lang: Lang): CsvTable => ({
	header: words(lang, [
		...([
			"source",
			"views",
			"started",
			"startRate",
			"completed",
			"completionRate",
			"shownProducts",
			"clicked",
		] as const),
		...(["clickShare", "offered", "signedUp", "signUpRate"] as const),
	]),
	rows: rows.map((row) => [
		...[row.name ?? sourceWord(row.source, lang), row.views, row.started, shortened(startRate(row).value)],
		...[row.completed, shortened(completionRate(row).value), row.shownProducts, row.clicked],
		...[shortened(rate(row.clicked, row.shownProducts).value), row.offered, row.signedUp],
		shortened(rate(row.signedUp, row.offered).value),
	]),
});

export const sourceWord = (source: string, lang: Lang): string =>
	source === "direct" ? word(lang, "direct") : source.replace(/^utm:/, "");
