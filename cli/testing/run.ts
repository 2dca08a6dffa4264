import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../main";

export interface Outcome {
	code: number;
	/** What the result's readers see. */
	printed: string;
	noted: string;
}

/** Runs the tool on real files in a folder of its own; objects are written as JSON. */
export async function runOn(files: Record<string, unknown>, ...args: string[]): Promise<Outcome> {
	const cwd = mkdtempSync(join(tmpdir(), "candor-cli-"));
	const [printed, noted]: [string[], string[]] = [[], []];
	try {
		for (const [name, content] of Object.entries(files))
			writeFileSync(join(cwd, name), typeof content === "string" ? content : JSON.stringify(content));
		const code = await runCli(args, {
			cwd,
			print: (text) => printed.push(text),
			note: (text) => noted.push(text),
			now: () => performance.now(),
		});
		return { code, printed: printed.join("\n"), noted: noted.join("\n") };
	} finally {
		rmSync(cwd, { recursive: true, force: true });
	}
}
