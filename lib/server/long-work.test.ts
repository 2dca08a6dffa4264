import { expect, test } from "vitest";
import { inItsTurn } from "./long-work";

test("between two long works others of the process get their turn", async () => {
	const order: string[] = [];
	let over = false;
	const others = () => {
		if (order.at(-1) !== "others") order.push("others");
		if (!over) setImmediate(others);
	};
	setImmediate(others);
	const works = ["a", "b", "c"].map((name) => inItsTurn(() => order.push(name)));
	await Promise.all(works);
	over = true;
	expect(order.filter((name) => name !== "others")).toEqual(["a", "b", "c"]);
	for (const [first, second] of ["ab", "bc"].map((pair) => pair.split("") as [string, string])) {
		expect(order.slice(order.indexOf(first), order.indexOf(second))).toEqual([first, "others"]);
	}
});

test("each gets what came of its own, and one that fails holds up nobody", async () => {
	const failing = inItsTurn(() => {
		throw new Error("no such product");
	});
	const next = inItsTurn(() => 7);
	await expect(failing).rejects.toThrow("no such product");
	await expect(next).resolves.toBe(7);
});
