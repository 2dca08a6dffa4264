import { parseArgs } from "node:util";
import { Unusable } from "./unusable";

export interface CliOptions {
	command: "check" | "simulate";
	/** Paths as given. */
	quiz: string;
	catalog: string;
	json: boolean;
	/** What the proofs may take. */
	seconds: number;
}

export const usage = `Usage: npm run candor -- check QUIZ.json CATALOG.csv
       npm run candor -- simulate QUIZ.json CATALOG.csv
       npm run candor -- verify-receipt RECEIPT.json [--keys KEYS.json]
       npm run candor -- tombstones export|replay FILE

check      prints findings, one per line; exits with 1 when there are errors
simulate   prints what people are shown, how results come about, and what each question has to do with it
verify-receipt tells whether a receipt of consents is as it was signed; with the published keys, also by whom (exits with 1 when it isn't)
tombstones what was erased, kept outside the database and replayed after restoring a backup (docs/operations.md)

--json         one JSON object instead of text
--seconds 10   the most that the proofs may take
--help         this text`;

/** Null when help is asked for. Throws Unusable with a sentence. */
export function readOptions(args: readonly string[]): CliOptions | null {
	const { values, positionals } = parse(args);
	if (values.help) return null;
	const [command, quiz, catalog, ...more] = positionals;
	if (command !== "check" && command !== "simulate")
		throw new Unusable(`${command ? `There is no command ${command}` : "A command is missing"}.\n\n${usage}`);
	if (!quiz || !catalog || more.length > 0)
		throw new Unusable(`${command} takes two files, the quiz and the catalog.\n\n${usage}`);
	const seconds = Number(values.seconds ?? 10);
	if (!(seconds > 0 && seconds <= 86_400)) throw new Unusable("--seconds takes a number above 0, for example 10.");
	return { command, quiz, catalog, json: values.json ?? false, seconds };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { json: { type: "boolean" }, seconds: { type: "string" }, help: { type: "boolean", short: "h" } },
		});
	} catch (error) {
		throw new Unusable(`${error instanceof Error ? error.message : error}\n\n${usage}`);
	}
}
