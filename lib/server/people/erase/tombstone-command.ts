import "server-only";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { z } from "zod";
import { closeDatabase } from "@/lib/server/db/client";
import { type PlacedGrave, readGraves } from "./read-graves";
import { replayGrave } from "./replay-grave";

const line = z.object({
	workspaceId: z.uuid(),
	kind: z.enum(["email", "phone", "external", "response", "profile"]),
	hash: z.string().min(1).max(200),
	at: z.iso.datetime().transform((text) => new Date(text)),
});

/** Writes every tombstone as a line of JSON; gives their number. The file holds no personal data. */
export async function exportTombstones(file: string): Promise<number> {
	const out = await open(file, "w", 0o600);
	let count = 0;
	try {
		for await (const graves of readGraves()) {
			await out.write(graves.map((grave) => `${JSON.stringify(grave)}\n`).join(""));
			count += graves.length;
		}
		await out.sync();
	} finally {
		await out.close();
	}
	return count;
}

/** Replays such a file. Done twice it is done once. Throws at a line that is none, before anything after it is touched. */
export async function replayTombstones(file: string): Promise<{ read: number; erased: number }> {
	let read = 0;
	let erased = 0;
	for await (const text of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
		if (text.trim() === "") continue;
		read++;
		if (await replayGrave(readLine(text, read))) erased++;
	}
	return { read, erased };
}

/** What the command line calls: `export FILE` or `replay FILE`. Gives what to print. */
export async function runTombstones(command: "export" | "replay", file: string): Promise<string> {
	try {
		if (command === "export") return `${await exportTombstones(file)} tombstones written to ${file}.`;
		const { read, erased } = await replayTombstones(file);
		return `${read} tombstones read; ${erased} profiles and responses had come back and are erased again.`;
	} finally {
		await closeDatabase();
	}
}

function readLine(text: string, number: number): PlacedGrave {
	const read = line.safeParse(parseJson(text));
	if (!read.success) throw new Error(`line ${number} is no tombstone`);
	return read.data;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
