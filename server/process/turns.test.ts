import { expect, test } from "vitest";
import { Turns } from "./turns";

const WANTED = { turn: "wanted" };
const OVER = { turn: "over" };

function room(...names: string[]) {
	const given: string[] = [];
	const turns = new Turns<{ send: () => unknown }>();
	const [a, b, c] = names.map((name) => ({ send: () => given.push(name) }));
	if (!a || !b || !c) throw new Error("three, please");
	return { given, turns, a, b, c };
}

test("one at a time, in the order in which they asked", () => {
	const { given, turns, a, b, c } = room("a", "b", "c");
	turns.heard(a, WANTED);
	turns.heard(b, WANTED);
	turns.heard(c, WANTED);
	expect(given).toEqual(["a"]);
	turns.heard(a, OVER);
	expect(given).toEqual(["a", "b"]);
	turns.heard(b, OVER);
	turns.heard(c, OVER);
	turns.heard(a, WANTED);
	expect(given).toEqual(["a", "b", "c", "a"]);
});

test("whoever goes gives its turn back, or its place in the line", () => {
	const { given, turns, a, b, c } = room("a", "b", "c");
	turns.heard(a, WANTED);
	turns.heard(b, WANTED);
	turns.heard(c, WANTED);
	turns.left(b);
	turns.left(a);
	expect(given).toEqual(["a", "c"]);
	turns.left(a);
	expect(given).toEqual(["a", "c"]);
});

test("other messages are left alone", () => {
	const { given, turns, a } = room("a", "b", "c");
	for (const message of [null, "turn", { listening: 3000 }]) turns.heard(a, message);
	expect(given).toEqual([]);
});
