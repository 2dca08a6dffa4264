/**
 * The one text that a value is signed as: JSON with the keys of every object in the order of their UTF-16 code units and no
 * white space, as RFC 8785 has it for values whose numbers are whole. Undefined has no text.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	const parts = Object.entries(value)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
	return `{${parts.join(",")}}`;
}
