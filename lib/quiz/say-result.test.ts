import { expect, test } from "vitest";
import { type CandidatePack, resultFromPack } from "./candidate-pack";
import {
	choice,
	makeCatalog,
	makeQuiz,
	outcome,
	outcomes,
	page,
	picked,
	product,
	score,
	screen,
	single,
	slot,
	table,
} from "./testing/make-quiz";
import type { Outcome, Slot } from "./types";

const pack = (own: Partial<Outcome>, rest: Partial<Slot>): CandidatePack => ({
	document: makeQuiz({
		locales: ["en", "da"],
		screens: [screen("s", single("q", [choice("a", score("e", outcomes("calm"), 2)), choice("b")]))],
		outcomes: [
			outcome("calm", { name: { en: "The calm one", da: "Den rolige" }, body: { en: "Less is more." }, ...own }),
		],
		resultPages: [page("page", [slot("slot", rest)])],
	}),
	catalog: makeCatalog(product("p")),
	cards: { p: { title: "Cream", price: 1, soldOut: false, variants: [], imageUrl: null, url: null } },
	notices: {},
});
const itemsOf = (own: Partial<Outcome>, rest: Partial<Slot>, locale = "en", made = "a") =>
	resultFromPack(pack(own, rest), { q: { kind: "choices", ids: [made] } }, locale, null)?.slots[0]?.items;

test("an outcome is told from the document, in its language, without a price", () => {
	const own = { imageUrl: "/m/1", imageAlt: { en: "The sea" }, url: "https://shop.example/calm" };
	expect(itemsOf(own, { candidates: outcomes("calm") })).toEqual([
		{
			...{ product: "calm", title: "The calm one", price: null, imageUrl: "/m/1", url: "https://shop.example/calm" },
			outcome: { text: "Less is more.", imageAlt: "The sea", facts: null },
			...{ variant: null, soldOut: false, instead: null },
			...{ match: 100, reasons: ["Because you said “a”"], note: null },
		},
	]);
	expect(itemsOf({}, { candidates: outcomes("calm") }, "da")?.[0]?.title).toBe("Den rolige");
});

test("only a web address is a link", () => {
	expect(itemsOf({ url: "javascript:alert(1)" }, { candidates: outcomes("calm") })?.[0]?.url).toBeNull();
});

test("what a decision picks stands first, also where the browser works it out by itself", () => {
	const decision = table(["q"], [[["b"]], picked("calm")]);
	const shown = (made: string) => itemsOf({}, { decision, max: 2 }, "en", made)?.map((item) => item.product);
	expect(shown("b")).toEqual(["calm", "p"]);
	expect(shown("a")).toEqual(["p"]);
});
