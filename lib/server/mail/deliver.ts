import "server-only";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/config/env";
import { log } from "@/lib/server/log";
import { newId } from "@/lib/server/new-id";

/** A mail as it goes out. */
export interface Letter {
	to: string;
	subject: string;
	text: string;
	/** What the log calls it. */
	kind: string;
	/** Of one that may be tried twice: it is then the same file, and the same mail to a reader's program. */
	id?: string;
	messageId?: string;
	/** Where one call ends that the reader is sent such mails (RFC 8058): their program has a button for it. */
	leave?: string | null;
	/** Becomes a file in any case. */
	toFile?: boolean;
	/** For the log; only of a link that the reader may see there. */
	link?: string;
}

/** Sends by SMTP when it is set up; otherwise the mail becomes a file, and the log names it. */
export async function deliver({
	to,
	subject,
	text,
	kind,
	id = newId(),
	messageId,
	leave,
	link,
	toFile,
}: Letter): Promise<void> {
	const { SMTP_URL, MAIL_FROM, MAIL_DIR } = env();
	const headers: Record<string, string> = leave
		? { "List-Unsubscribe": `<${leave}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
		: {};
	if (SMTP_URL && !toFile) {
		await transport(SMTP_URL).sendMail({
			from: MAIL_FROM,
			to,
			subject,
			text,
			headers,
			...(messageId && { messageId }),
		});
		return;
	}
	await mkdir(MAIL_DIR, { recursive: true, mode: 0o700 });
	const file = join(MAIL_DIR, `${id}.txt`);
	const head = Object.entries({ To: to, Subject: subject, ...headers }).map(([name, value]) => `${name}: ${value}`);
	await writeFile(file, `${head.join("\n")}\n\n${text}`, { mode: 0o600 });
	log().info({ kind, file, ...(link && { link }) }, "mail written to a file: there are no SMTP settings");
}

let made: Transporter | undefined;
function transport(url: string): Transporter {
	made ??= createTransport(url);
	return made;
}
