import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Unusable } from "./unusable";

const reasons: Record<string, string> = {
	ENOENT: "there is no such file",
	EISDIR: "it is a folder",
	EACCES: "it may not be read",
};

/** The file's bytes; its path counts from where the command was given. */
export function readBytes(cwd: string, file: string): Buffer {
	try {
		return readFileSync(resolve(cwd, file));
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		throw new Unusable(`${file} can't be read: ${reasons[code] ?? code}.`);
	}
}
