import "server-only";
import type { CustomerField, CustomerMapping } from "@/lib/contracts/customers";
import { decodeText } from "@/lib/server/catalog/import/decode-text";
import { detectDelimiter } from "@/lib/server/catalog/import/detect-delimiter";
import { detectEncoding, unreadable } from "@/lib/server/catalog/import/detect-encoding";
import { parseFlag } from "@/lib/server/catalog/import/parse-flag";
import type { DecimalSign } from "@/lib/server/catalog/import/parse-number";
import { readRecords } from "@/lib/server/catalog/import/read-records";
import { type IdentifierKind, identifierKinds, type NormalIdentifier, normalIdentifier } from "../identifiers";
import { consentId } from "../lists/consent-id";
import { readDay } from "../lists/read-day";
import type { CustomerRow, GivenConsent, RowProblem } from "./customer-row";
import type { CustomerWords } from "./customer-words";
import { readTraitCell } from "./read-cell";

const SAMPLE = 5;
const mostColumns = 300;
const mostName = 200;
const mostProof = 500;

export interface CustomerLines {
	headers: string[];
	decimal: DecimalSign;
	/** Below the header, without blank ones, as they are read; `row` as a spreadsheet counts. */
	lines: AsyncGenerator<{ row: number; cells: string[] | null }>;
}

/** Opens a delimited file whose first row names the columns. Throws `unreadable-file`. */
export async function openCustomers(bytes: Buffer): Promise<CustomerLines> {
	const encoding = detectEncoding(bytes);
	const head = decodeText(bytes.subarray(0, 64 * 1024), encoding).next();
	const delimiter = detectDelimiter(head.done ? "" : head.value);
	const records = readRecords(bytes, encoding, delimiter);
	const first = await records.next();
	const headers = first.done ? null : first.value.cells;
	if (!headers) throw unreadable("no-rows");
	if (headers.length > mostColumns) throw unreadable("too-wide");
	return { headers, decimal: delimiter === ";" ? "," : ".", lines: withoutBlank(records) };
}

async function* withoutBlank(records: AsyncIterable<{ row: number; cells: string[] | null }>) {
	for await (const { row, cells } of records) {
		if (cells?.every((cell) => cell.trim() === "")) continue;
		yield { row, cells };
	}
}

/** What a file looks like: its columns and first rows. Throws `unreadable-file` for one without rows. */
export async function inspectCustomers(bytes: Buffer): Promise<{ headers: string[]; sample: string[][] }> {
	const { headers, lines } = await openCustomers(bytes);
	const sample: string[][] = [];
	for await (const { cells } of lines) {
		sample.push(headers.map((_, at) => (cells?.[at] ?? "").slice(0, 100)));
		if (sample.length === SAMPLE) break;
	}
	if (sample.length === 0) throw unreadable("no-rows");
	return { headers: headers.map((header) => header.trim().slice(0, 100)), sample };
}

export interface Reading {
	words: CustomerWords;
	mapping: CustomerMapping;
	decimal: DecimalSign;
	now: Date;
}

export interface ReadCustomer {
	/** null: nothing of the row can be taken. */
	customer: CustomerRow | null;
	problems: RowProblem[];
}

/** One line of the file as a customer; of a cell that can't be read the rest is kept. */
export function readCustomer(line: { row: number; cells: string[] | null }, reading: Reading): ReadCustomer {
	const { row, cells } = line;
	if (!cells) return { customer: null, problems: [{ problem: "unreadable", column: null }] };
	const problems: RowProblem[] = [];
	const cell = (at: number) => plain(cells[at] ?? "");
	const identifiers = readIdentifiers(reading, cell, problems);
	if (identifiers.length === 0) {
		const why: RowProblem[] = problems.length > 0 ? problems : [{ problem: "no-identifier", column: null }];
		return { customer: null, problems: why };
	}
	const saidAt = readMoment(reading, "saidAt", cell, problems);
	const name = textOf(reading, "name", cell).slice(0, mostName) || null;
	const values = saidAt === "bad" ? [] : readValues(reading, cell, problems);
	const consents = readConsents(reading, identifiers, cell, problems);
	const said = saidAt === "bad" ? null : saidAt;
	return { customer: { row, identifiers, name, saidAt: said, values, consents }, problems };
}

/** Without the apostrophe that our own files put before what a spreadsheet would run. */
const plain = (text: string): string =>
	text
		.normalize("NFC")
		.trim()
		.replace(/^'(?=\s*[=+\-@])/, "")
		.slice(0, 1_000);

type Cell = (at: number) => string;

const columnOf = ({ mapping }: Reading, field: CustomerField): number =>
	mapping.columns.findIndex((target) => target.kind === "field" && target.field === field);

function textOf(reading: Reading, field: CustomerField, cell: Cell): string {
	const at = columnOf(reading, field);
	return at < 0 ? "" : cell(at);
}

function readIdentifiers(reading: Reading, cell: Cell, problems: RowProblem[]): NormalIdentifier[] {
	return identifierKinds.flatMap((kind: IdentifierKind) => {
		const text = textOf(reading, kind, cell);
		if (text === "") return [];
		const normal = normalIdentifier(reading.words.workspaceId, { kind, text });
		if (!normal) problems.push({ problem: kind, column: columnOf(reading, kind) });
		return normal ?? [];
	});
}

/** A day of the past; null: none is told. */
function readMoment(
	reading: Reading,
	field: "saidAt" | "agreedAt",
	cell: Cell,
	problems: RowProblem[],
): Date | "bad" | null {
	const [column, text] = [columnOf(reading, field), textOf(reading, field, cell)];
	if (text === "") return null;
	const kind = field === "saidAt" ? "said" : "agreed";
	const at = readDay(text);
	if (at && at <= reading.now) return at;
	problems.push({ problem: at ? `${kind}-future` : `${kind}-date`, column });
	return "bad";
}

function readValues(reading: Reading, cell: Cell, problems: RowProblem[]): CustomerRow["values"] {
	const { words, mapping, decimal } = reading;
	return mapping.columns.flatMap((target, column) => {
		const trait = target.kind === "trait" ? words.traits.get(target.trait) : undefined;
		if (!trait || cell(column) === "") return [];
		const value = readTraitCell(trait, cell(column), decimal);
		if (value === null) problems.push({ problem: "value", column });
		return value === null ? [] : [{ trait: trait.id, value }];
	});
}

/** A yes is taken with its day and its proof; a no and a blank say nothing. */
function readConsents(
	reading: Reading,
	[first]: readonly NormalIdentifier[],
	cell: Cell,
	problems: RowProblem[],
): GivenConsent[] {
	const { mapping, words } = reading;
	const asked = mapping.columns.flatMap((target, column) => {
		const said = target.kind === "consent" ? parseFlag(cell(column)) : false;
		if (said === null) problems.push({ problem: "consent-word", column });
		return target.kind === "consent" && said ? [{ purposeId: target.purpose, column }] : [];
	});
	if (asked.length === 0 || !first) return [];
	const at = readMoment(reading, "agreedAt", cell, problems);
	if (at === null) problems.push({ problem: "agreed-date", column: null });
	const proof = textOf(reading, "proof", cell).slice(0, mostProof);
	if (proof === "") problems.push({ problem: "no-proof", column: null });
	if (at === null || at === "bad" || proof === "") return [];
	return asked.flatMap(({ purposeId, column }) => {
		const noticeId = words.notices.get(purposeId) ?? "";
		if (noticeId === "") problems.push({ problem: "no-notice", column });
		const { hash } = first;
		const id = consentId({ workspaceId: words.workspaceId, hash, purposeId, at, proof });
		return noticeId === "" ? [] : [{ id, purposeId, noticeId, at, proof }];
	});
}
