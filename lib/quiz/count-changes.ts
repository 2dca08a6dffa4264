import type { QuizDocument } from "./types";

/**
 * How many parts differ between two documents: the quiz's own settings, the order of what stays, and each screen, block,
 * rule, variable, outcome and result page that was added, removed or changed. Order of keys doesn't matter.
 */
export function countChanges(before: QuizDocument, after: QuizDocument): number {
	const [one, other] = [partsOf(before), partsOf(after)];
	const names = new Set([...one.keys(), ...other.keys()]);
	const changed = [...names].filter((name) => !isEqual(one.get(name), other.get(name))).length;
	return changed + (isSameOrder(before, after) ? 0 : 1);
}

function partsOf({
	screens,
	rules,
	variables,
	outcomes,
	resultPages,
	...settings
}: QuizDocument): Map<string, unknown> {
	const parts = new Map<string, unknown>([["settings", settings]]);
	for (const { blocks, ...screen } of screens) {
		parts.set(screen.id, screen);
		for (const block of blocks) parts.set(block.id, block);
	}
	for (const node of [...rules, ...variables, ...outcomes, ...resultPages]) parts.set(node.id, node);
	return parts;
}

/** What comes or goes counts as itself; only what stays can be out of order. */
function isSameOrder(before: QuizDocument, after: QuizDocument): boolean {
	const [one, other] = [listsOf(before), listsOf(after)];
	return [...one].every(([parent, ids]) => {
		const others = other.get(parent) ?? [];
		const stay = ids.filter((id) => others.includes(id));
		return isEqual(
			stay,
			others.filter((id) => ids.includes(id)),
		);
	});
}

function listsOf({ screens, rules, variables, outcomes, resultPages }: QuizDocument): Map<string, string[]> {
	const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
	const blocks = screens.map((screen): [string, string[]] => [screen.id, ids(screen.blocks)]);
	const lists = { screens, rules, variables, outcomes, pages: resultPages };
	return new Map([...Object.entries(lists).map(([name, nodes]): [string, string[]] => [name, ids(nodes)]), ...blocks]);
}

function isEqual(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	const [one, other] = [Object.entries(a), b as Record<string, unknown>];
	return (
		Array.isArray(a) === Array.isArray(b) &&
		one.length === Object.keys(b).length &&
		one.every(([key, value]) => Object.hasOwn(b, key) && isEqual(value, other[key]))
	);
}
