import { checkText } from "./check-text";
import { type Examination, examine } from "./examine";
import { readOptions, usage } from "./options";
import { simulateText } from "./simulate-text";
import { Unusable } from "./unusable";
import { runVerifyReceipt } from "./verify-receipt";
import { count, oneLine } from "./words";

/** What the tool needs of the process it runs in. */
export interface CliHost {
	/** Where the command was given. */
	cwd: string;
	print: (text: string) => void;
	/** Beside the result: notes and mistakes of use. */
	note: (text: string) => void;
	/** Milliseconds. */
	now: () => number;
}

/** `check` and `simulate` of docs/quiz-format.md, and `verify-receipt`. Gives the exit code: 0, 1 with errors in the quiz, 2 when it can't be told. */
export async function runCli(args: readonly string[], host: CliHost): Promise<0 | 1 | 2> {
	try {
		const [first, ...more] = args;
		if (first === "verify-receipt") {
			const { valid, text } = runVerifyReceipt(more, host.cwd);
			host.print(text);
			return valid ? 0 : 1;
		}
		const options = readOptions(args);
		if (!options) {
			host.print(usage);
			return 0;
		}
		const { command, json, ...rest } = options;
		const examination = await examine({ ...rest, cwd: host.cwd, now: host.now });
		host.print(json ? JSON.stringify(toJson(examination)) : toText(command, examination));
		if (!json) noteRejects(options.catalog, examination, host);
		return examination.findings.some(({ severity }) => severity === "error") ? 1 : 0;
	} catch (error) {
		if (!(error instanceof Unusable)) throw error;
		host.note(error.message);
		return 2;
	}
}

function toText(command: "check" | "simulate", examination: Examination): string {
	const { report } = examination;
	return command === "simulate" && report ? simulateText({ ...examination, report }) : checkText(examination);
}

function toJson({ name, catalog, findings, report }: Examination): object {
	const { rows, rejects } = catalog;
	return { quiz: name, catalog: { rows, products: catalog.catalog.products.length, rejects }, findings, report };
}

function noteRejects(file: string, { catalog }: Examination, { note }: CliHost): void {
	const [first] = catalog.rejects;
	if (!first) return;
	const where = first.column ? ` in ${oneLine(first.column)}` : "";
	note(
		`${count(catalog.rejects.length, "row")} of ${file} left out; the first is row ${first.row}: ${first.reason}${where}.`,
	);
}
