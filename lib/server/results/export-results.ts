import "server-only";
import type { CsvQuery } from "@/lib/contracts/results";
import type { Scope } from "@/lib/server/auth/scope";
import { requireQuiz } from "./cohort";
import { compareLinks } from "./compare-links";
import { responsesTable } from "./csv/responses-table";
import { type CsvTable, streamCsv } from "./csv/stream-csv";
import { answersTable, funnelTable, linksTable, matrixTable, productsTable } from "./csv/tables";
import { getAnswers } from "./get-answers";
import { getFunnel } from "./get-funnel";
import { getMatrix } from "./get-matrix";
import { getProducts } from "./get-products";

/** The part of the results that is on screen, as a CSV stream. Throws `not-found` before the first byte. */
export async function exportResults(
	scope: Scope,
	quizId: string,
	query: CsvQuery,
	now: Date = new Date(),
): Promise<ReadableStream<Uint8Array>> {
	await requireQuiz(scope, quizId);
	return streamCsv(await table(scope, quizId, query, now), query.lang);
}

async function table(scope: Scope, quizId: string, query: CsvQuery, now: Date): Promise<CsvTable> {
	const { part, lang } = query;
	switch (part) {
		case "funnel":
			return funnelTable(await getFunnel(scope, quizId, query, now), lang);
		case "answers":
			return answersTable(await getAnswers(scope, quizId, query), lang);
		case "products":
			return productsTable(await getProducts(scope, quizId, query), lang);
		case "matrix":
			return matrixTable(await getMatrix(scope, quizId, query), lang);
		case "links":
			return linksTable(await compareLinks(scope, quizId, query), lang);
		case "responses":
			return responsesTable(scope, quizId, query, now);
	}
}
