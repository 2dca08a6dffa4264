import { expect, test } from "vitest";
import { moveReferences, referencesOf } from "./references";
import { adviceByEmail, newsletter, samples } from "./testing/golden/purposes";
import { quiz } from "./testing/golden/quiz";
import {
	choice,
	makeQuiz,
	outcome,
	page,
	picked,
	pickedProduct,
	screen,
	single,
	slot,
	table,
} from "./testing/make-quiz";

test("finds all that the golden quiz names in its workspace", () => {
	const found = referencesOf(quiz);
	expect(found.product.toSorted()).toEqual(["p01", "p02", "p03", "p04", "p05", "p06", "p07", "p08", "p11", "p12"]);
	expect(found.collection.toSorted()).toEqual(["bestsellers", "moisture", "vegan"]);
	expect(found.attribute.toSorted()).toEqual(["skin", "spf", "texture", "type", "unscented"]);
	expect(found.purpose.toSorted()).toEqual([adviceByEmail, newsletter, samples]);
	expect(found.picture).toContain("/golden/c-gel.svg");
});

test("moves them and nothing else", () => {
	const moved = moveReferences(quiz, (kind, id) => `${kind}:${id}`);
	const found = referencesOf(moved);
	for (const [kind, ids] of Object.entries(found)) for (const id of ids) expect(id.startsWith(`${kind}:`)).toBe(true);
	const back = moveReferences(moved, (_, id) => id.slice(id.indexOf(":") + 1));
	expect(back).toEqual(quiz);
	expect(moveReferences(quiz, (_, id) => id)).toEqual(quiz);
});

test("a picture is one wherever it stands, and a fact about the person is no attribute of the catalog", () => {
	const fact = { id: "e", kind: "trait", attribute: "skin", value: "dry" } as const;
	const question = single("q", [{ ...choice("a", fact), imageUrl: "/m/w/1" }]);
	const document = makeQuiz({
		screens: [screen("s", question)],
		theme: { ...makeQuiz().theme, logoUrl: "/m/w/2" },
	});
	const { picture, attribute } = referencesOf(document);
	expect([picture.toSorted(), attribute]).toEqual([["/m/w/1", "/m/w/2"], []]);
});

test("a decision names products, and outcomes are the quiz's own", () => {
	const decision = table(["q"], [[["a"]], pickedProduct("p")], [[["b"]], picked("o")]);
	const document = makeQuiz({
		outcomes: [outcome("o", { imageUrl: "/m/w/1" })],
		resultPages: [page("page", [slot("x", { decision })])],
	});
	expect(referencesOf(document)).toMatchObject({ product: ["p"], picture: ["/m/w/1"] });
	const moved = moveReferences(document, (kind, id) => `${kind}:${id}`);
	expect(moved.resultPages[0]?.slots[0]?.decision).toEqual(
		table(["q"], [[["a"]], pickedProduct("product:p")], [[["b"]], picked("o")]),
	);
});
