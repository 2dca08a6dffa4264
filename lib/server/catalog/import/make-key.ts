import "server-only";
import { createHash } from "node:crypto";

const letters: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ß: "ss", đ: "d", ł: "l", þ: "th", ð: "d" };

/** "Skin type" → "skin-type": how attributes and collections are named. Never empty. */
export function makeKey(label: string): string {
	const plain = label
		.toLowerCase()
		.replace(/[æøåßđłþð]/g, (letter) => letters[letter] ?? letter)
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 64)
		.replace(/-+$/, "");
	// A label in another script has no such letters, and some names every object has: a hash is as stable.
	if (plain && !(plain in {})) return plain;
	return `x-${createHash("sha256").update(label).digest("hex").slice(0, 12)}`;
}

/** A stable id for a product without one: the hash of its key cells, blind to case and spacing. */
export function makeExternalId(cells: string[]): string {
	const normal = cells.map((cell) => cell.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim());
	return `key-${createHash("sha256").update(JSON.stringify(normal)).digest("hex").slice(0, 24)}`;
}
