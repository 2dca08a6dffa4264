import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventBatch } from "./event-batch";
import { isPlainBatch } from "./is-plain-batch";

const id = "0198c0de-7a3b-7000-8000-0123456789ab";
const base = { id, seq: 0, at: 1_772_442_000_000 };
const answers = [
	{ kind: "choices", ids: ["c-1", "c-2"] },
	{ kind: "number", value: -1.5 },
	{ kind: "personal", id },
	{ kind: "consent", granted: true },
	{ kind: "skipped" },
	{ kind: "declined" },
];
const events = [
	{ ...base, type: "screen", screen: "s-1" },
	...answers.map((value) => ({ ...base, type: "answer", question: "q-1", value })),
	{ ...base, type: "complete" },
	{ ...base, type: "click", product: "p-1", slot: "slot-1" },
];
const origin = { locale: "en", began: null, utm: { source: "mail", term: null }, referrerHost: "", device: "phone" };
const plain = {
	...{ id, response: id, quiz: "skin", version: id, events, personal: [] },
	origin: { ...origin, link: null, test: false },
};

test("what browsers send is plain", () => {
	expect(isPlainBatch(plain)).toBe(true);
	expect(isPlainBatch({ ...plain, origin: { ...plain.origin, began: "da", link: "abc", utm: {} } })).toBe(true);
});

test.each<[string, object]>([
	["with something typed", { personal: [{ id, question: "q", kind: "email", value: "a@b.dk" }] }],
	["with capitals in an id", { response: id.toUpperCase() }],
	["without where it began", { origin: { ...plain.origin, began: undefined } }],
])("the schema is asked of one %s", (_, change) => {
	const sent = JSON.parse(JSON.stringify({ ...plain, ...change }));
	expect([isPlainBatch(sent), eventBatch.safeParse(sent).success]).toEqual([false, true]);
});

type Path = (string | number)[];

const pathsIn = (value: unknown, path: Path = []): Path[] =>
	typeof value === "object" && value !== null
		? [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))]
		: [path];

const limits = [0, 1, 2, 32, 33, 35, 36, 64, 65, 80, 81, 100, 101, 200, 201, 253, 254, 500, 501];
const odd = fc.oneof(
	fc.jsonValue(),
	fc.constantFrom(...limits).map((length) => "x".repeat(length)),
	fc.constantFrom(...limits).map((length) => Array(length).fill("x")),
	fc.constantFrom(...limits).map((length) => Array(length).fill(events[0])),
	fc.constantFrom(-0, -1, 10_000, 10_001, 8.64e15, 8.64e15 + 2, 2 ** 53, Number.MAX_VALUE, 0.5),
	fc.constantFrom(id.toUpperCase(), id.replace("7000", "9000"), `${id} `, id.replaceAll("-", "")),
	fc.constantFrom(...answers, ...events, null, undefined),
);

/** The value with another in one place; undefined takes the place out. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
	if (key === undefined) return to;
	const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
	(copy as Record<string, unknown>)[key] = changed((value as Record<string, unknown> | null)?.[key], rest, to);
	return copy;
}

describe("what it takes, the schema takes as it is", () => {
	const agrees = (sent: unknown) => {
		// As it comes in: a key that isn't there rather than one without a value.
		const text = JSON.stringify(sent);
		const value = text === undefined ? undefined : JSON.parse(text);
		if (isPlainBatch(value)) expect(eventBatch.safeParse(value)).toEqual({ success: true, data: value });
	};
	const paths = pathsIn(plain);

	test("with anything in any one place", () => {
		for (const path of paths) {
			fc.assert(
				fc.property(odd, (to) => agrees(changed(plain, path, to))),
				{ numRuns: 60, seed: 1 },
			);
		}
	});

	test("with a key more in any one place", () => {
		for (const path of paths) {
			for (const key of ["more", "__proto__", "constructor", "locale", "kind", "value"]) {
				const text = JSON.stringify(changed(plain, [...path, "PLACE"], "x")).replaceAll("PLACE", key);
				agrees(JSON.parse(text));
			}
		}
	});

	test("with changes in several places", () => {
		const change = fc.tuple(fc.constantFrom(...paths), odd);
		fc.assert(
			fc.property(fc.array(change, { minLength: 2, maxLength: 4 }), (changes) => {
				let value: unknown = plain;
				for (const [path, to] of changes) {
					try {
						value = changed(value, path, to);
					} catch {
						// An earlier change has taken the place away.
					}
				}
				agrees(value);
			}),
			{ numRuns: 3_000, seed: 2 },
		);
	});
});
