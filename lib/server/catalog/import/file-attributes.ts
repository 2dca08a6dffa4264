import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { AttributeDefinition } from "@/lib/quiz/types";

/** Definitions that the file adds. Throws `invalid-input` when one exists with a type that its values don't fit. */
export function freshAttributes(wanted: AttributeDefinition[], known: AttributeDefinition[]): AttributeDefinition[] {
	const byKey = new Map(known.map((definition) => [definition.key, definition]));
	const issues = wanted.flatMap(({ key, type }) => {
		const has = byKey.get(key)?.type;
		return has && !alike(has, type) ? [{ path: `attributes.${key}`, message: "type-taken" }] : [];
	});
	if (issues.length > 0) throw new AppError("invalid-input", "attribute types", issues);
	return wanted.filter(({ key }) => !byKey.has(key));
}

const line = ["enum", "text"];
const alike = (a: string, b: string) => a === b || (line.includes(a) && line.includes(b));
