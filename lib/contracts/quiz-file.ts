import { z } from "zod";
import type { ReferenceKind } from "../quiz/references";
import type { AttributeType, LocalText, QuizDocument } from "../quiz/types";
import { upgradeDocument } from "../quiz/upgrade";
import { attributeTypes } from "./catalog-import";
import { quizName } from "./quiz";
import { quizDocument } from "./quiz-document";
import { exactly, localText, productId } from "./quiz-parts";

/** Of the documents that are written today. */
export const documentFormat: QuizDocument["format"] = 5;

/** A whole quiz to keep, to compare and to take elsewhere. docs/quiz-format.md explains it. */
export interface QuizFile {
	candor: "quiz";
	/** The document's. */
	format: QuizDocument["format"];
	/** ISO 8601, UTC. */
	exportedAt: string;
	/** What the workspace calls the quiz. */
	name: string;
	document: QuizDocument;
	/** What the document names outside itself, by the ids it uses: how another workspace finds its own. */
	products: Record<string, { externalId: string; title: string }>;
	/** By key. */
	attributes: Record<string, { label: string; type: AttributeType }>;
	/** Their names. */
	collections: Record<string, string>;
	purposes: Record<string, { key: string; name: LocalText }>;
}

const id = z.string().min(1).max(64);

/** A file in today's format. */
export const quizFile = exactly<QuizFile>()(
	z.strictObject({
		candor: z.literal("quiz"),
		format: z.literal(documentFormat),
		exportedAt: z.iso.datetime(),
		name: quizName,
		document: quizDocument,
		products: z.record(productId, z.strictObject({ externalId: z.string().max(200), title: z.string().max(300) })),
		attributes: z.record(
			z.string().min(1).max(100),
			z.strictObject({ label: z.string().max(100), type: z.enum(attributeTypes) }),
		),
		collections: z.record(id, z.string().max(200)),
		purposes: z.record(id, z.strictObject({ key: z.string().max(100), name: localText(200) })),
	}),
);

/** A file of any format there has been, as it comes in. */
export const quizFileRequest: z.ZodType<QuizFile> = z.preprocess(
	(file, context) => {
		if (isModest(file)) return upgradeFile(file);
		context.addIssue({ code: "custom", message: "too many parts", input: "" });
		return z.NEVER;
	},
	quizFile.refine(isStorable, { message: "characters that are none" }),
);

/** More parts than the greatest document and its names can have; each might be a mistake of its own to tell of. */
const mostParts = 250_000;

/** Looked at before anything else, without recursion: what comes in may be nested beyond any stack. */
function isModest(file: unknown): boolean {
	const left = [file];
	for (let parts = 0; left.length > 0; ) {
		const value = left.pop();
		if (typeof value !== "object" || value === null) continue;
		const within: unknown[] = Object.values(value);
		parts += within.length;
		if (parts > mostParts) return false;
		for (const one of within) left.push(one);
	}
	return true;
}

/** A newer file, or one whose formats contradict each other, comes back as it is, for the schema to refuse. */
function upgradeFile(file: unknown): unknown {
	if (typeof file !== "object" || file === null || !("document" in file) || !("format" in file)) return file;
	const { document } = file;
	if (typeof document !== "object" || document === null || !("format" in document)) return file;
	if (document.format !== file.format) return file;
	const upgraded = upgradeDocument(document);
	return { ...file, format: upgraded.format, document: upgraded };
}

/** The database's JSON takes neither NUL nor half characters, which a file can hold as escapes. */
function isStorable(file: QuizFile): boolean {
	return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(JSON.stringify(file));
}

export interface ImportedQuiz {
	id: string;
	/** What the workspace doesn't have. The document names it as before, and the checks say where. */
	missing: MissingReference[];
}
export interface MissingReference {
	kind: ReferenceKind;
	/** As the file has it. */
	id: string;
	/** In the file's words; its id where it has none. */
	name: string;
}
