import "server-only";
import type { CsvValue } from "@/lib/contracts/escape-cell";
import type { CsvQuery } from "@/lib/contracts/results";
import type { ResponseRow } from "@/lib/contracts/results-replies";
import { isoDay } from "@/lib/quiz/day";
import { asksPersonal } from "@/lib/quiz/kinds";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/generated/client";
import { type LineageQuestion, questionLineages } from "../lineages";
import { nameRows, responsesWhere } from "../list-responses";
import { loadNodes, type Version } from "../load-nodes";
import { rawResponses } from "../raw-responses";
import { deviceWord, type Lang, languageWord, say, standingWord, word, words } from "./columns";
import { factCells } from "./fact-cells";
import type { CsvTable } from "./stream-csv";
import { sourceWord } from "./tables";

const BATCH = 1000;

/** Every response that the filters let through, one row each with a column per question; personal values stay out. */
export async function responsesTable(scope: Scope, quizId: string, query: CsvQuery, now: Date): Promise<CsvTable> {
	const versions = await loadNodes(scope, quizId);
	const questions = questionLineages(versions).filter((question) => !asksPersonal(question));
	const where = await responsesWhere(scope, quizId, query, now);
	const { lang } = query;
	return {
		header: [
			...words(lang, ["id", "time", "standing", "version", "source", "language", "device"]),
			...questions.map(({ text }) => say(text, lang)),
			...words(lang, ["products", "clicked", "traits", "tags"]),
		],
		rows: pages(scope, quizId, where, now, lang, (rows) => answerTexts(scope, versions, questions, rows, lang)),
	};
}

type AnswerTexts = (
	rows: ResponseRow[],
) => Promise<(row: ResponseRow) => { source: string; answers: CsvValue[]; facts: CsvValue[] }>;

/** Read a thousand at a time, so that a file of any length needs the same memory. */
async function* pages(
	scope: Scope,
	quizId: string,
	where: Prisma.Sql,
	now: Date,
	lang: Lang,
	texts: AnswerTexts,
): AsyncGenerator<CsvValue[]> {
	let before: string | null = null;
	do {
		const raw = await rawResponses(scope, where, before, BATCH, now);
		const rows = await nameRows(scope, quizId, raw);
		const textOf = await texts(rows);
		for (const row of rows) {
			const { source, answers, facts } = textOf(row);
			yield [
				...[row.id, row.createdAt, standingWord(row.standing, lang), row.version, source],
				...[languageWord(row.locale, lang), deviceWord(row.device, lang)],
				...[...answers, row.products.join(" | "), row.clicked, ...facts],
			];
		}
		before = raw.length === BATCH ? (raw.at(-1)?.id ?? null) : null;
	} while (before);
}

/** Reads the answers of one batch of rows, and says them in the newest version's words. */
async function answerTexts(
	scope: Scope,
	versions: Version[],
	questions: LineageQuestion[],
	rows: ResponseRow[],
	lang: Lang,
) {
	const given = await db().responseAnswer.findMany({
		where: { workspaceId: scope.workspaceId, responseId: { in: rows.map(({ id }) => id) } },
		select: { responseId: true, questionId: true, choiceId: true, status: true, number: true },
		// Ranked choices stand in their order.
		orderBy: { number: "asc" },
	});
	const lineages = lineageMaps(versions, questions, lang);
	const factsOf = factCells(versions, given, lang);
	const dates = new Set(questions.flatMap(({ id, kind }) => (kind === "date" ? [id] : [])));
	const cells = new Map<string, CsvValue[]>();
	const versionOf = new Map(rows.map(({ id, version }) => [id, version]));
	for (const { responseId, questionId, choiceId, status, number } of given) {
		const version = versionOf.get(responseId);
		const question = lineages.get(`${version}/${questionId}`) ?? "";
		const key = `${responseId}/${question}`;
		const said = choiceId === "" ? inWords(number, dates.has(question)) : null;
		const value =
			status === "answered" || status === "known"
				? (said ?? lineages.get(`${version}/${choiceId}`) ?? "")
				: word(lang, asColumn(status));
		cells.set(key, [...(cells.get(key) ?? []), value]);
	}
	return (row: ResponseRow) => ({
		source: row.sourceName || sourceWord(row.source, lang),
		answers: questions.map(({ id }): CsvValue => {
			const values = cells.get(`${row.id}/${id}`) ?? [];
			return values.length === 1 ? (values[0] ?? null) : values.join(" | ");
		}),
		facts: factsOf(row),
	});
}

const inWords = (number: number | null, date: boolean): CsvValue => (date && number !== null ? isoDay(number) : number);
const asColumn = (status: string) => (status === "declined" ? "declined" : "skipped");

/** "version number/question id" → lineage; "version number/choice id" → text. */
function lineageMaps(versions: Version[], questions: LineageQuestion[], lang: Lang): Map<string, string> {
	const texts = new Map(
		questions.flatMap(({ choices }) => choices.map(({ id, text }) => [id, say(text, lang)] as const)),
	);
	const map = new Map<string, string>();
	for (const { number, nodes } of versions) {
		for (const question of nodes.screens.flatMap((screen) => screen.questions)) {
			map.set(`${number}/${question.id}`, question.lineage);
			for (const { id, lineage } of question.choices) map.set(`${number}/${id}`, texts.get(lineage) ?? id);
		}
	}
	return map;
}
