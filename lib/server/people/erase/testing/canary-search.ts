import "server-only";
import { createCipheriv } from "node:crypto";
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
	const sealed = layOut(cells.filter(({ length }) => length > 28));
	const read = keys.map((key) => openAnyhow(key, sealed)).filter((plain) => plain.includes("canary"));
	return [...cells, ...read].map((text) => text.toString("latin1"));
}

interface Sealed {
	/** What AES-GCM turns into its stream: from the second block on, of each cell. */
	counters: Buffer;
	/** The cells' own bytes, each from a new block. */
	bytes: Buffer;
}

const BLOCK = 16;

/** A cell: nonce (12), tag (16), then what is sealed. */
function layOut(cells: readonly Buffer[]): Sealed {
	const blocks = cells.map(({ length }) => Math.ceil((length - 28) / BLOCK));
	const size = BLOCK * blocks.reduce((sum, count) => sum + count, 0);
	const [counters, bytes] = [Buffer.alloc(size), Buffer.alloc(size)];
	let at = 0;
	for (const [index, cell] of cells.entries()) {
		cell.copy(bytes, at, 28);
		for (let block = 0; block < (blocks[index] ?? 0); block++, at += BLOCK) {
			cell.copy(counters, at, 0, 12);
			counters.writeUInt32BE(block + 2, at + 12);
		}
	}
	return { counters, bytes };
}

/** All at once, without asking whether it is the right key. */
function openAnyhow(key: Uint8Array, { counters, bytes }: Sealed): Buffer {
	const stream = createCipheriv("aes-256-ecb", key, null).setAutoPadding(false).update(counters);
	for (let at = 0; at < stream.length; at++) stream[at] = (stream[at] ?? 0) ^ (bytes[at] ?? 0);
	return stream;
}

/** Tables with a row in which one of these ids or hashes stands. */
export function tablesNaming(dump: Dump, ids: ReadonlySet<string>): string[] {
	const names = (row: string) => (row.match(idPattern) ?? []).some((id) => ids.has(id));
	return [...dump].filter(([, rows]) => rows.some(names)).map(([table]) => table);
}

const idPattern = /[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
