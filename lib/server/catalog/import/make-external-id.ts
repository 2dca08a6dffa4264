import "server-only";
import { createHash } from "node:crypto";

/** A stable id for a product without one: the hash of its key cells, blind to case and spacing. */
export function makeExternalId(cells: string[]): string {
	const normal = cells.map((cell) => cell.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim());
	return `key-${createHash("sha256").update(JSON.stringify(normal)).digest("hex").slice(0, 24)}`;
}
