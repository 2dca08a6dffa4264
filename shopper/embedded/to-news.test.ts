import { describe, expect, test } from "vitest";
import type { AnswerValue, ResponseEvent } from "@/lib/quiz/types";
import type { ShopperItem, ShopperResult } from "@/lib/quiz/wire";
import { toNews, toRecommendation } from "./to-news";

const labels = { "q-skin": "Your skin?", "c-dry": "Dry", "q-name": "Your name?" };
const base = { id: "e", seq: 0, at: 0 };
const serum: ShopperItem = {
	...{
		product: "p-1",
		title: "Serum",
		outcome: null,
		variant: null,
		soldOut: false,
		instead: null,
		price: "149,00 kr.",
	},
	...{ imageUrl: null, url: "https://shop.example/serum", match: 80, reasons: ["Because you said dry"], note: null },
};
const result: ShopperResult = {
	...{ page: "r-1", heading: "Yours", body: "", empty: null, signUp: null },
	slots: [{ id: "s-1", name: "Serum", items: [serum] }],
};
const tell = (event: ResponseEvent, first = false) => toNews(event, { labels, first, result });
const product = { product: "p-1", title: "Serum", price: "149,00 kr.", url: "https://shop.example/serum" };

describe("what a page around is told", () => {
	test("of an answer: ids with the words that stood there, and that it was the first", () => {
		const value: AnswerValue = { kind: "choices", ids: ["c-dry", "c-gone"] };
		const answer: ResponseEvent = { ...base, type: "answer", question: "q-skin", value };
		const choices = [
			{ id: "c-dry", label: "Dry" },
			{ id: "c-gone", label: "" },
		];
		const told = { type: "answer", question: "q-skin", text: "Your skin?", answer: { kind: "choices", choices } };
		expect(tell(answer)).toEqual([told]);
		expect(tell(answer, true)).toEqual([{ type: "start" }, told]);
	});

	test("nothing of what was typed, not even under which id it is stored", () => {
		const typed = { kind: "personal", id: "019ab000-0000-7000-8000-000000000000" } as const;
		const told = tell({ ...base, type: "answer", question: "q-name", value: typed });
		expect(told).toEqual([{ type: "answer", question: "q-name", text: "Your name?", answer: { kind: "personal" } }]);
	});

	test.each([
		{ kind: "number", value: 3 },
		{ kind: "consent", granted: false },
		{ kind: "skipped" },
		{ kind: "declined" },
	] as const)("of an answer that is $kind", (value) => {
		expect(tell({ ...base, type: "answer", question: "q-skin", value })).toMatchObject([{ answer: value }]);
	});

	test("of the end, of what is recommended and of what is opened", () => {
		expect(tell({ ...base, type: "complete" })).toEqual([{ type: "complete" }]);
		const slots = [{ id: "s-1", name: "Serum", products: [product] }];
		expect(toRecommendation(result)).toEqual({ type: "recommend", heading: "Yours", slots });
		const click = { ...base, type: "click", product: "p-1", slot: "s-1" } as const;
		expect(tell(click)).toEqual([{ type: "click", slot: "s-1", ...product }]);
		expect(tell({ ...click, slot: "s-2" })).toEqual([]);
		expect(tell({ ...base, type: "screen", screen: "s" })).toEqual([]);
	});
});
