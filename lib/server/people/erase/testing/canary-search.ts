import "server-only";
import { createDecipheriv } from "node:crypto";
import { env } from "@/lib/config/env";
import type { TestMail } from "@/lib/server/testing/mails";
import { cellsOfBytes, type Dump } from "@/lib/server/testing/whole-database";
import { canaryPattern } from "./canary-people";

/** Tables, and what lies outside the database: who is found there. */
export type Traces = Map<string, Set<number>>;

export interface Places {
	dump: Dump;
	/** Of every profile there is. */
	keys: readonly Buffer[];
	mails: readonly TestMail[];
	logs: readonly string[];
}

/** Where something of a person can be read: in clear, in hex, in logs and mails, or behind any key that is left. */
export function findCanaries({ dump, keys, mails, logs }: Places): Traces {
	const traces: Traces = new Map();
	for (const [table, rows] of dump) traces.set(table, named([...rows, ...opened(cellsOfBytes(rows), keys)]));
	traces.set("mails", named(mails.map(({ to, text }) => `${to} ${text}`)));
	return traces.set("logs", named(logs));
}

export const everybodyIn = (traces: Traces): number[] => {
	const all = new Set([...traces.values()].flatMap((people) => [...people]));
	return [...all].sort((a, b) => a - b);
};

function named(texts: readonly string[]): Set<number> {
	return new Set(texts.flatMap((text) => [...text.matchAll(canaryPattern)].map(([, number]) => Number(number))));
}

/** Every cell as it is, and opened with the installation's key and with that of each profile, wherever it stands. */
function opened(cells: readonly Buffer[], profileKeys: readonly Buffer[]): string[] {
	const keys = [Buffer.from(env().DATA_KEY, "base64"), ...profileKeys];
	const sealed = cells.filter(({ length }) => length > 28);
	const read = sealed.flatMap((cell) => keys.map((key) => openAnyhow(key, cell)));
	return [...cells.map((cell) => cell.toString("latin1")), ...read.filter((text) => text.includes("canary"))];
}

/** Without asking whether it is the right key: AES-GCM's stream begins at the second block. */
function openAnyhow(key: Uint8Array, cell: Buffer): string {
	const stream = createDecipheriv("aes-256-ctr", key, Buffer.concat([cell.subarray(0, 12), Buffer.from([0, 0, 0, 2])]));
	return stream.update(cell.subarray(28)).toString("latin1");
}

/** Tables with a row in which one of these ids or hashes stands. */
export function tablesNaming(dump: Dump, ids: ReadonlySet<string>): string[] {
	const names = (row: string) => (row.match(idPattern) ?? []).some((id) => ids.has(id));
	return [...dump].filter(([, rows]) => rows.some(names)).map(([table]) => table);
}

const idPattern = /[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
