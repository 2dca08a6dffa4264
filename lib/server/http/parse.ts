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

/** A repeated key becomes a list. */
export function queryRecord(url: string): Record<string, string | string[]> {
	const search = new URL(url).searchParams;
	const entries = [...new Set(search.keys())].map((key): [string, string | string[]] => {
		const all = search.getAll(key);
		return [key, all.length === 1 ? (all[0] ?? "") : all];
	});
	return Object.fromEntries(entries);
}
