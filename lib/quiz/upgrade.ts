import type { QuizDocument } from "./types";

/**
 * A stored document of any format there has been, as today's. It trusts what was well shaped when it was stored;
 * whatever else it is given comes back unmended, for the schema to refuse. O(nodes) for an old document, else O(1).
 */
export function upgradeDocument(stored: unknown): QuizDocument {
	let document = stored;
	while (isPlain(document) && typeof document.format === "number") {
		const lift = lifts.get(document.format);
		if (!lift) break;
		document = lift(document);
	}
	return document as QuizDocument;
}

type Plain = Record<string, unknown>;

/** From each earlier format to the next. */
const lifts = new Map<number, (document: Plain) => Plain>([
	[1, toSecond],
	[2, toThird],
	[3, toFourth],
	[4, toFifth],
]);

/** Format 2 adds exclusive choices, ways to aggregate, variables, and the lowest score of a slot. */
function toSecond(document: Plain): Plain {
	const block = (one: Plain) =>
		Array.isArray(one.choices) ? { aggregate: { kind: "mean" }, ...within(one, "choices", choice) } : one;
	const choice = (one: Plain) => ({ exclusive: false, ...one });
	const slot = (one: Plain) => ({ minScore: null, ...one });
	const screens = within(document, "screens", (screen) => within(screen, "blocks", block));
	const pages = within(screens, "resultPages", (page) => within(page, "slots", slot));
	return { variables: [], ...pages, format: 2 };
}

/** Format 3 adds outcomes, decisions, constraints, a policy for stock, substitutes, and the quiz's own wording. */
function toThird(document: Plain): Plain {
	const reasoned = (one: Plain) => ({ reason: {}, ...one });
	const block = (one: Plain) => within(within(one, "choices", reasoned), "ranges", reasoned);
	const slot = (one: Plain) => ({ when: null, decision: null, ...one });
	const page = (one: Plain) => ({ constraints: [], ...within(one, "slots", slot) });
	const screens = within(document, "screens", (screen) => within(screen, "blocks", block));
	return {
		...{ outcomes: [], stock: { soldOut: "hide", least: 1 }, substitutes: [] },
		wording: { because: {}, unmet: {}, fallback: {}, substitute: {} },
		...within(screens, "resultPages", page),
		format: 3,
	};
}

/** Format 4 adds how the page is shared, and the author's own style. */
function toFourth(document: Plain): Plain {
	return {
		sharing: { title: {}, description: {}, imageUrl: null, imageAlt: {}, index: true },
		...document,
		theme: isPlain(document.theme) ? { css: "", ...document.theme } : document.theme,
		format: 4,
	};
}

/** Format 5 adds the line on what becomes of the answers, and sensitive questions. */
function toFifth(document: Plain): Plain {
	const block = (one: Plain) => (one.kind === "text" ? one : { sensitive: false, ...one });
	const screens = within(document, "screens", (screen) => within(screen, "blocks", block));
	return { trust: {}, ...screens, format: 5 };
}

function within(node: Plain, list: string, change: (child: Plain) => Plain): Plain {
	const children = node[list];
	if (!Array.isArray(children)) return node;
	return { ...node, [list]: children.map((child) => (isPlain(child) ? change(child) : child)) };
}

function isPlain(value: unknown): value is Plain {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
