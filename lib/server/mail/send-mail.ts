import "server-only";
import { createTranslator } from "next-intl";
import da from "@/content/messages/da/mail.json";
import en from "@/content/messages/en/mail.json";
import { isAppLocale } from "@/lib/contracts/locales";
import { deliver } from "./deliver";

export interface Mail {
	to: string;
	/** The reader's language; English when we don't speak it. */
	locale: string;
	kind: "confirm" | "alreadyYours" | "reset" | "invite";
	/** The link stands on a line of its own. */
	url: string;
	values?: Record<string, string | number>;
}

/** A mail to somebody who works with the dashboard. */
export async function sendMail(mail: Mail): Promise<void> {
	const { to, kind, url } = mail;
	await deliver({ ...writeMail(mail), to, kind, link: url });
}

function writeMail({ locale, kind, url, values = {} }: Mail): { subject: string; text: string } {
	const known = isAppLocale(locale) ? locale : "en";
	const t = createTranslator({ locale: known, messages: { en, da }[known] });
	// A name could hold line breaks: a subject is one line.
	const subject = t(`${kind}.subject`, values).replace(/\s+/g, " ");
	return { subject, text: `${t(`${kind}.text`, values)}\n\n${url}\n\n${t(`${kind}.after`, values)}\n` };
}
