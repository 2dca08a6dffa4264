import "server-only";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/lib/config/env";

/** Deletes the mails to these addresses that lie in the folder where mails go without SMTP settings. */
export async function forgetMails(addresses: readonly string[]): Promise<void> {
	const gone = new Set(addresses.map((address) => address.toLowerCase()));
	if (gone.size === 0) return;
	const folder = env().MAIL_DIR;
	for (const file of await readdir(folder).catch(() => [])) {
		if (!file.endsWith(".txt")) continue;
		const path = join(folder, file);
		const text = await readFile(path, "utf8").catch(() => "");
		const to = /^To: (.*)$/m.exec(text)?.[1]?.trim().toLowerCase();
		if (to && gone.has(to)) await rm(path, { force: true });
	}
}
