import type { Random } from "@/lib/quiz/prove/random";

const odd: unknown[] = [
	...[null, true, -1, 1e308, 2 ** 53, 0.5, "", "\0", "\ud800", "𝕬".repeat(200), "x".repeat(3_000), "__proto__"],
	...["00000000-0000-0000-0000-000000000000", "2026-11-27", "'; --", "%00", [], {}, [[[[]]]], { toString: 1 }],
];

/** A body that somebody's broken or hostile client might send instead: one to three changes, in its values or in its bytes. */
export function mutate(body: string, random: Random): Uint8Array {
	let text = body;
	for (let changes = 1 + random.below(3); changes > 0; changes--) {
		text = random.next() < 0.7 && text.startsWith("{") ? mutateValue(text, random) : mutateText(text, random);
	}
	const bytes = new Uint8Array(Buffer.from(text));
	// No longer valid UTF-8, more often than not.
	if (random.next() < 0.15 && bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
	return bytes;
}

function mutateText(text: string, random: Random): string {
	const [from, to] = [random.below(text.length + 1), random.below(text.length + 1)].sort((a, b) => a - b);
	const part = text.slice(from, to);
	switch (random.below(5)) {
		case 0:
			return text.slice(0, from) + text.slice(to);
		case 1:
			return text.slice(0, to) + part.slice(0, 2_000) + text.slice(to);
		case 2:
			return text.slice(0, from) + JSON.stringify(random.pick(odd)) + text.slice(from);
		case 3:
			return text.slice(0, to);
		default:
			return text.slice(0, from) + [...part].reverse().join("") + text.slice(to);
	}
}

/** Another value, no value, or one value more somewhere in the JSON; the text is left alone when it is none any more. */
function mutateValue(text: string, random: Random): string {
	let root: unknown;
	try {
		root = JSON.parse(text);
	} catch {
		return mutateText(text, random);
	}
	let at = root;
	while (typeof at === "object" && at !== null) {
		const holder = at as Record<string, unknown>;
		const key = random.pick(Object.keys(holder));
		if (key === undefined) break;
		const inside = holder[key];
		const isHolder = typeof inside === "object" && inside !== null;
		if (isHolder && random.next() < 0.75) {
			at = inside;
			continue;
		}
		const change = random.below(6);
		if (change === 0) delete holder[key];
		else holder[change === 1 ? `${key}${random.below(9)}` : key] = random.pick(odd);
		break;
	}
	return JSON.stringify(root);
}
