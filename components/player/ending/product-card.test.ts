import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ShopperItem } from "@/lib/quiz/wire";
import { textsFor } from "../texts-for";
import { ProductCard } from "./product-card";

const item: ShopperItem = {
	product: "p-1",
	title: "Night cream",
	outcome: null,
	variant: null,
	soldOut: false,
	instead: null,
	price: "€20.00",
	imageUrl: null,
	url: null,
	match: null,
	reasons: [],
	note: null,
};
const shown = (change: Partial<ShopperItem>) =>
	renderToStaticMarkup(
		createElement(ProductCard, { item: { ...item, ...change }, slot: "s", below: true, texts: textsFor("en") }),
	);

describe("a product's match", () => {
	it.each([
		[100, "100% match"],
		[1, "1% match"],
	])("%s is said", (match, words) => {
		expect(shown({ match })).toContain(words);
	});

	it.each([[0], [null]])("%s is nothing to say", (match) => {
		expect(shown({ match })).not.toContain("match");
	});
});

describe("an outcome", () => {
	const outcome = { text: "You like it simple.", imageAlt: "A calm sea", facts: null };

	it("says what it says of the person, and what its picture shows", () => {
		const html = shown({ title: "The careful one", price: null, imageUrl: "/m/1", outcome });
		expect(html).toContain("You like it simple.");
		expect(html).toContain('alt="A calm sea"');
	});

	it("shows a picture of our own in the size that the card needs, in its colour until it is there", () => {
		const sized = { avif: "/m/1/160.avif 160w", webp: "/m/1/160.webp 160w", colour: "#1f6f4f", small: "" };
		const html = shown({ imageUrl: "/m/1", outcome: { ...outcome, facts: { ...sized, width: 160, height: 160 } } });
		expect(html).toContain('srcSet="/m/1/160.avif 160w" sizes="(min-width: 640px) 326px, 112px"');
		expect(html).toContain('data-colour="#1f6f4f"');
		expect(shown({ imageUrl: "https://shop.example/a.jpg" })).not.toMatch(/srcset|data-colour/i);
	});

	it("leads to where there is more of it, not to a product", () => {
		const html = shown({ title: "The careful one", url: "https://shop.example/careful", outcome });
		expect(html).toContain('aria-label="Read more: The careful one (opens in a new tab)"');
		expect(html).not.toContain("See product");
		expect(shown({ url: "https://shop.example/night" })).toContain("See product");
	});

	it("has no picture drawn for it", () => {
		expect(shown({ outcome })).not.toContain("q-shot");
		expect(shown({})).toContain("q-shot");
	});
});

it("says what is told of, and where, on the way to be told when it is back", () => {
	const html = shown({ soldOut: true, tellMe: { text: "Tell me when it is back", url: "/q/routine/wish" } });
	expect(html).toContain('aria-label="Tell me when it is back: Night cream (opens in a new tab)"');
});

it("names the variant, says that it is sold out, and in whose place it stands", () => {
	const html = shown({ variant: "50 ml", soldOut: true, instead: "In place of Day cream, which is sold out" });
	expect(html).toContain("50 ml");
	expect(html).toContain("Sold out");
	expect(html).toContain("In place of Day cream, which is sold out");
	expect(shown({})).not.toContain("Sold out");
});
