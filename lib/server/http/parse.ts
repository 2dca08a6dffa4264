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

/** The same of a member's request, which is refused as well for characters that the database doesn't take. */
export function parseStorable<T>(schema: z.ZodType<T>, value: unknown): T {
	const bad = findUnstorable(value);
	if (bad === null) return parse(schema, value);
	throw new AppError("invalid-input", `${bad}: characters`, [{ path: bad, message: "Invalid characters" }]);
}

/** The path of such a text: with a NUL, or half of a surrogate pair. Null: there is none. */
function findUnstorable(value: unknown, path: readonly string[] = []): string | null {
	if (typeof value === "string") return value.includes("\0") || halfPair.test(value) ? path.join(".") : null;
	if (typeof value !== "object" || value === null) return null;
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
