import "server-only";
import type { z } from "zod";
import { AppError } from "@/lib/contracts/errors";

/** Parses what came over the wire, or throws `invalid-input` naming the fields. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const issues = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join("."), message }));
	throw new AppError("invalid-input", issues.map(({ path, message }) => `${path}: ${message}`).join("; "), issues);
}

/** The same of a member's request, which is refused as well for what the database doesn't take. */
export function parseStorable<T>(schema: z.ZodType<T>, value: unknown): T {
	const bad = findUnstorable(value);
	if (bad === null) return parse(schema, value);
	throw new AppError("invalid-input", `${bad.path}: ${bad.message}`, [bad]);
}

/** Far deeper than anything that is asked for, and far from the end of the stack. */
const mostDeep = 200;

/** Where there is a text with a NUL or half of a surrogate pair, or more nesting than can be looked through. Null: nowhere. */
function findUnstorable(value: unknown, path: readonly string[] = []): { path: string; message: string } | null {
	if (typeof value === "string") {
		const bad = value.includes("\0") || halfPair.test(value);
		return bad ? { path: path.join("."), message: "Invalid characters" } : null;
	}
	if (typeof value !== "object" || value === null) return null;
	if (path.length === mostDeep) return { path: path.slice(0, 5).join("."), message: "Nested too deep" };
	for (const [key, part] of Object.entries(value)) {
		const found = findUnstorable(key, [...path, key]) ?? findUnstorable(part, [...path, key]);
		if (found !== null) return found;
	}
	return null;
}

/** Read by whole characters, a surrogate alone is one by itself. */
const halfPair = /[\ud800-\udfff]/u;

/** A repeated key becomes a list. */
export function queryRecord(url: string): Record<string, string | string[]> {
	const search = new URL(url).searchParams;
	const entries = [...new Set(search.keys())].map((key): [string, string | string[]] => {
		const all = search.getAll(key);
		return [key, all.length === 1 ? (all[0] ?? "") : all];
	});
	return Object.fromEntries(entries);
}
