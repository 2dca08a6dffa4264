import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settleBackground } from "@/lib/server/auth/background";

/** Before env() is read for the first time: mails of this test file go to a folder of their own. */
export async function openMailFolder(): Promise<{ readMails: () => Promise<TestMail[]>; remove: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), "candor-mail-"));
	process.env.MAIL_DIR = folder;
	return { readMails: () => readMails(folder), remove: () => remove(folder) };
}

export interface TestMail {
	to: string;
	subject: string;
	/** The secret at the end of its link. */
	token: string;
	text: string;
}

/** All mails so far, oldest first. */
async function readMails(folder: string): Promise<TestMail[]> {
	await settleBackground();
	const files = (await readdir(folder)).sort();
	return Promise.all(
		files.map(async (file) => {
			const text = await readFile(join(folder, file), "utf8");
			return {
				to: /^To: (.*)$/m.exec(text)?.[1] ?? "",
				subject: /^Subject: (.*)$/m.exec(text)?.[1] ?? "",
				token: /^https?:\/\/\S+\/(\S+)$/m.exec(text)?.[1] ?? "",
				text,
			};
		}),
	);
}

async function remove(folder: string): Promise<void> {
	await settleBackground();
	await rm(folder, { recursive: true });
}
