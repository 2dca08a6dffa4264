import type { ConsentAction, ConsentLine } from "./types";

/** What holds for one purpose: the last line about it. */
export interface Standing {
	action: ConsentAction;
	/** When it began to hold. */
	since: number;
	line: string;
}

/**
 * By purpose, what a person's lines come to: the last one holds, by time, then by id. A request beside a standing grant
 * changes nothing. Purposes without a line are not there.
 */
export function standings(lines: readonly ConsentLine[]): Map<string, Standing> {
	const ordered = [...lines].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	const held = new Map<string, Standing>();
	for (const { id, purpose, action, at } of ordered) {
		if (action === "requested" && held.get(purpose)?.action === "granted") continue;
		held.set(purpose, { action, since: at, line: id });
	}
	return held;
}

/** The purposes that the person agrees to. */
export function grantedPurposes(lines: readonly ConsentLine[]): Set<string> {
	return new Set([...standings(lines)].flatMap(([purpose, { action }]) => (action === "granted" ? [purpose] : [])));
}
