import { expect, test } from "vitest";
import { oncePer } from "./once-per";

test("what is made of an object is made once, also where it comes to nothing", () => {
	const asked: object[] = [];
	const ids = oncePer((one: { id: string | undefined }) => {
		asked.push(one);
		return one.id;
	});
	const [first, same, nothing] = [{ id: "a" }, { id: "a" }, { id: undefined }];
	for (const one of [first, same, nothing, nothing, first]) expect(ids(one)).toBe(one.id);
	expect(asked).toEqual([first, same, nothing]);
	expect(asked[1]).toBe(same);
});
