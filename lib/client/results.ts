import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { CsvQuery, MatrixQuery, ResponsesQuery, ResultPart, ResultsFilters } from "@/lib/contracts/results";
import type { ResponseDetail, ResponsePage, ResultReplies } from "@/lib/contracts/results-replies";
import { getJson, sendJson, withQuery } from "./http";

/** Which quiz of which workspace (its slug). */
export interface QuizRef {
	workspace: string;
	quiz: string;
}

/** Keys nest: quizzes → one quiz → results → part → filters. */
export const resultsKeys = {
	all: ({ workspace, quiz }: QuizRef) => ["quizzes", workspace, quiz, "results"] as const,
	part: (ref: QuizRef, part: ResultPart, query: object) => [...resultsKeys.all(ref), part, query] as const,
	responses: ({ workspace, quiz }: QuizRef) => ["quizzes", workspace, quiz, "responses"] as const,
	list: (ref: QuizRef, query: ResponsesQuery) => [...resultsKeys.responses(ref), "list", query] as const,
	one: (ref: QuizRef, id: string) => [...resultsKeys.responses(ref), id] as const,
};

const path = ({ workspace, quiz }: QuizRef, ...parts: string[]) => workspaceApi(workspace, "quizzes", quiz, ...parts);

/** Figures stay on screen until those of the new filters have come. */
const part = <P extends ResultPart>(
	ref: QuizRef,
	name: P,
	query: ResultsFilters | MatrixQuery | Record<string, never>,
) =>
	queryOptions({
		queryKey: resultsKeys.part(ref, name, query),
		queryFn: ({ signal }) => getJson<ResultReplies[P]>(path(ref, "results", name), { ...query }, signal),
		placeholderData: keepPreviousData,
	});

export const overviewOptions = (ref: QuizRef, filters: ResultsFilters) => part(ref, "overview", filters);
export const funnelOptions = (ref: QuizRef, filters: ResultsFilters) => part(ref, "funnel", filters);
export const answersOptions = (ref: QuizRef, filters: ResultsFilters) => part(ref, "answers", filters);
export const productsOptions = (ref: QuizRef, filters: ResultsFilters) => part(ref, "products", filters);
export const matrixOptions = (ref: QuizRef, query: MatrixQuery) => part(ref, "matrix", query);
export const integrityOptions = (ref: QuizRef, filters: ResultsFilters) => part(ref, "integrity", filters);
export const consentOptions = (ref: QuizRef, filters: ResultsFilters) => part(ref, "consent", filters);
export const linksOptions = (ref: QuizRef, filters: ResultsFilters) => part(ref, "links", filters);
export const filterOptions = (ref: QuizRef) => part(ref, "options", {});

export const responsesOptions = (ref: QuizRef, query: ResponsesQuery) =>
	queryOptions({
		queryKey: resultsKeys.list(ref, query),
		queryFn: ({ signal }) => getJson<ResponsePage>(path(ref, "responses"), { ...query }, signal),
		placeholderData: keepPreviousData,
	});

export const responseOptions = (ref: QuizRef, id: string) =>
	queryOptions({
		queryKey: resultsKeys.one(ref, id),
		queryFn: ({ signal }) => getJson<ResponseDetail>(path(ref, "responses", id), {}, signal),
		// Each reading of personal values leaves an audit line, so it is read when opened and not by itself again.
		staleTime: Number.POSITIVE_INFINITY,
		refetchOnWindowFocus: false,
	});

/** Address of the CSV of what is on screen. */
export const csvAddress = (ref: QuizRef, query: Partial<CsvQuery> & Pick<CsvQuery, "part">): string =>
	withQuery(path(ref, "results", "csv"), { ...query });

export const erasePersonal = (ref: QuizRef, id: string): Promise<{ erased: number }> =>
	sendJson("DELETE", path(ref, "responses", id, "personal"));
