import "server-only";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import { createTransport, type Transporter } from "nodemailer";
import da from "@/content/messages/da/mail.json";
import en from "@/content/messages/en/mail.json";
import { env } from "@/lib/config/env";
import { isAppLocale } from "@/lib/contracts/locales";
import { log } from "@/lib/server/log";
import { newId } from "@/lib/server/new-id";

export interface Mail {
	to: string;
	/** The reader's language; English when we don't speak it. */
	locale: string;
	kind: "confirm" | "alreadyYours" | "reset" | "invite";
	/** The link stands on a line of its own. */
	url: string;
	values?: Record<string, string | number>;
}

/** Sends by SMTP when it is set up; otherwise the mail becomes a file, and the log names it and its link. */
export async function sendMail(mail: Mail): Promise<void> {
	const { subject, text } = writeMail(mail);
	const { SMTP_URL, MAIL_FROM } = env();
	if (SMTP_URL) await transport(SMTP_URL).sendMail({ from: MAIL_FROM, to: mail.to, subject, text });
	else await writeToFolder(mail, subject, text);
}

function writeMail({ locale, kind, url, values = {} }: Mail): { subject: string; text: string } {
	const known = isAppLocale(locale) ? locale : "en";
	const t = createTranslator({ locale: known, messages: { en, da }[known] });
	// A name could hold line breaks: a subject is one line.
	const subject = t(`${kind}.subject`, values).replace(/\s+/g, " ");
	return { subject, text: `${t(`${kind}.text`, values)}\n\n${url}\n\n${t(`${kind}.after`, values)}\n` };
}

async function writeToFolder({ to, url, kind }: Mail, subject: string, text: string): Promise<void> {
	const folder = env().MAIL_DIR;
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const file = join(folder, `${newId()}.txt`);
	await writeFile(file, `To: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 });
	log().info({ kind, file, link: url }, "mail written to a file: there are no SMTP settings");
}

let made: Transporter | undefined;
function transport(url: string): Transporter {
	made ??= createTransport(url);
	return made;
}
