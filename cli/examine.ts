import { compileCatalog } from "../lib/quiz/compile-catalog";
import { compileQuiz } from "../lib/quiz/compile-quiz";
import { nameOfNode } from "../lib/quiz/name-of-node";
import { askEntry } from "../lib/quiz/prove/ask-entry";
import type { ProofReport } from "../lib/quiz/prove/proof-report";
import { proveQuiz } from "../lib/quiz/prove/prove";
import { referencesOf } from "../lib/quiz/references";
import type { Finding, QuizDocument } from "../lib/quiz/types";
import { hasErrors, validate } from "../lib/quiz/validate";
import { bindQuiz } from "./bind-quiz";
import { readBytes } from "./read-bytes";
import { type ReadCatalog, readCatalog } from "./read-catalog";
import { readQuiz } from "./read-quiz";
import { oneLine } from "./words";

/** A finding with the name of the place to go to, "" for the quiz itself. */
export interface PlacedFinding extends Finding {
	place: string;
}

/** A quiz with all that is known of it on a catalog. */
export interface Examination {
	name: string;
	document: QuizDocument;
	catalog: ReadCatalog;
	findings: PlacedFinding[];
	/** Null when errors stand in the way. */
	report: ProofReport | null;
}

export interface ExamineOptions {
	cwd: string;
	quiz: string;
	catalog: string;
	seconds: number;
	/** Milliseconds. */
	now: () => number;
}

/** Parts of the time by when each proof has to be done; what one leaves, the next one has. */
const DONE_BY = { flow: 0.2, reach: 0.7, simulation: 1 };
const SEED = 1;

/** Reads both files and runs every check that needs no workspace: what people's purposes are isn't known here. */
export async function examine({ cwd, quiz, catalog: file, seconds, now }: ExamineOptions): Promise<Examination> {
	const read = readQuiz(quiz, readBytes(cwd, quiz));
	const known = Object.entries(read.attributes).map(([key, rest]) => ({ key, ...rest }));
	const asked = { known, keys: referencesOf(read.document).attribute };
	const catalog = await readCatalog(file, readBytes(cwd, file), asked);
	const document = bindQuiz(read, catalog.catalog);
	const compiled = compileCatalog(catalog.catalog);
	const own = validate(document, { catalog: compiled, attributes: catalog.attributes, purposes: null, traits: null });
	const begun = now();
	const until = (part: number) => () => now() < begun + part * seconds * 1000;
	const report = hasErrors(own)
		? null
		: proveQuiz(compileQuiz(askEntry(document), compiled), {
				observed: null,
				seed: SEED,
				goOn: { flow: until(DONE_BY.flow), reach: until(DONE_BY.reach), simulation: until(DONE_BY.simulation) },
			});
	const titles = new Map(catalog.catalog.products.map(({ id, title }) => [id, title]));
	for (const { externalId, title } of Object.values(read.products)) titles.set(externalId, title);
	const findings = [...own, ...(report?.findings ?? [])].toSorted(bySeverity);
	return { name: read.name, document, catalog, report, findings: findings.map((one) => place(one, document, titles)) };
}

const bySeverity = (a: Finding, b: Finding) => Number(a.severity !== "error") - Number(b.severity !== "error");

/** Products go by their titles too, rules by where they stand. */
function place(found: Finding, document: QuizDocument, titles: ReadonlyMap<string, string>): PlacedFinding {
	const nameOf = (node: Finding["node"]) => nameOfNode(document, node, document.locales[0] ?? "");
	const [product, rules] = [String(found.params.product ?? ""), String(found.params.by ?? "")];
	const title = titles.get(product);
	const places = new Set(rules.split(", ").map(nameOf));
	const message = found.message
		.replace(product, (id) => (title ? `${title} (${id})` : id))
		.replace(`(${rules})`, () => `(at “${[...places].join("”, “")}”)`);
	return { ...found, message: oneLine(message), place: oneLine(nameOf(found.node)) };
}
