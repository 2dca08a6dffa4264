import "server-only";
import { stringify } from "csv-stringify/sync";
import { type CsvValue, escapeCell } from "@/lib/contracts/escape-cell";
import type { PersonRecord } from "./collect-person";

/** The record as a file for machines. */
export const personJson = (record: PersonRecord): string => `${JSON.stringify(record, null, "\t")}\n`;

/** The same as a table: one row for each thing held, with when it was said and where it came from. UTF-8 with a mark, for spreadsheets. */
export function personCsv(record: PersonRecord): string {
	const rows = [["part", "what", "value", "at", "source", "until"], ...rowsOf(record)];
	return `\uFEFF${stringify(rows.map((row) => row.map(escapeCell)))}`;
}

function rowsOf({
	profile,
	identifiers,
	traits,
	consents,
	responses,
	recipients,
	mails,
	wishes,
}: PersonRecord): CsvValue[][] {
	return [
		["profile", "id", profile.id, profile.knownSince, "", ""],
		...(profile.name ? [["profile", "name", profile.name, "", "", ""]] : []),
		...(profile.restrictedSince ? [["profile", "restricted", "", profile.restrictedSince, "", ""]] : []),
		...identifiers.map(({ kind, text, since }) => ["identifier", kind, text, since, "", ""]),
		...traits.map(({ name, value, unit, said, source, until }) => [
			...["trait", name, `${[value].flat().join(", ")} ${unit}`.trim(), said, source, until ?? ""],
		]),
		...consents.map(({ purpose, action, at, method, notice }) => [
			"consent",
			purpose,
			`${action}: ${notice}`,
			at,
			method,
			"",
		]),
		...recipients.map(({ recipient, purpose, at }) => ["recipient", purpose, recipient, at, "", ""]),
		...wishes.map(({ product, kind, since, endedAt, toldAt }) => [
			...["wish", kind, product ?? "", since, "", endedAt ?? toldAt ?? ""],
		]),
		...mails.map(({ kind, message, at }) => ["mail", kind, message ?? "", at, "", ""]),
		...responses.flatMap(({ quiz, completedAt, startedAt, answers, signUp, scans, recommended }) => {
			const at = completedAt ?? startedAt ?? "";
			return [
				...answers.map(({ question, answer }) => ["answer", question, answer, at, quiz, ""]),
				...(signUp ? [["answer", "e-mail below the result", signUp, at, quiz, ""]] : []),
				// A cell holds no picture.
				...scans.map(() => ["scan", "form on paper", "in the JSON file", at, quiz, ""]),
				...recommended.map((title) => ["recommendation", title, "", at, quiz, ""]),
			];
		}),
	];
}
