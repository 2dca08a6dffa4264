import type { z } from "zod";
import { quizDocument } from "../lib/contracts/quiz-document";
import { documentFormat, type QuizFile, quizFileRequest } from "../lib/contracts/quiz-file";
import type { QuizDocument } from "../lib/quiz/types";
import { upgradeDocument } from "../lib/quiz/upgrade";
import { Unusable } from "./unusable";

/** A quiz with the names of what it refers to, which may be none. */
export type ReadQuiz = Pick<QuizFile, "name" | "document" | "products" | "attributes" | "collections">;

/** Reads an exported quiz, or a bare document, of any format there has been. Throws Unusable. */
export function readQuiz(file: string, bytes: Buffer): ReadQuiz {
	const json = parseJson(file, bytes);
	if (typeof json !== "object" || json === null) throw new Unusable(`${file} is not a quiz.`);
	refuseNewer(file, json);
	if ("candor" in json) return check(file, quizFileRequest.safeParse(json));
	const document: QuizDocument = check(file, quizDocument.safeParse(upgradeDocument(json)));
	const name = document.title[document.locales[0] ?? ""] ?? "";
	return { name, document, products: {}, attributes: {}, collections: {} };
}

function parseJson(file: string, bytes: Buffer): unknown {
	try {
		return JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
	} catch (error) {
		throw new Unusable(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
	}
}

function refuseNewer(file: string, json: object): void {
	if ("format" in json && typeof json.format === "number" && json.format > documentFormat)
		throw new Unusable(`${file} is of format ${json.format}; this Candor reads formats up to ${documentFormat}.`);
}

function check<T>(file: string, parsed: z.ZodSafeParseResult<T>): T {
	if (parsed.success) return parsed.data;
	const [first, ...more] = parsed.error.issues;
	const at = first?.path.length ? `at ${first.path.join(".")}: ` : "";
	const others = more.length > 0 ? ` (and ${more.length} more)` : "";
	throw new Unusable(`${file} is not a quiz: ${at}${first?.message}${others}`);
}
