import { expect, test } from "vitest";
import { shareLists } from "./share-lists";
import { product } from "./testing/make-quiz";

test("equal lists become one, and nothing else changes", () => {
	const read = () => [
		product("a", { attributes: { skin: ["dry", "oily"], type: "serum", vegan: true }, collections: ["x"] }),
		product("b", { attributes: { skin: ["dry", "oily"], tags: ["x"] }, collections: ["x"] }),
		product("c", { attributes: { skin: ["oily", "dry"] }, collections: [] }),
	];
	const [a, b, c] = shareLists(read());
	expect([a, b, c]).toEqual(read());
	expect(a?.attributes.skin).toBe(b?.attributes.skin);
	expect(a?.attributes.skin).not.toBe(c?.attributes.skin);
	expect(b?.attributes.tags).toBe(b?.collections);
});
