import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PictureFacts } from "@/lib/quiz/picture";
import { choicePicture, logoPicture } from "./picture-places";
import { PictureView } from "./picture-view";

const facts: PictureFacts = {
	...{ width: 800, height: 400, colour: "#1f6f4f", small: "/m/w/1/160.webp" },
	...{ avif: "/m/w/1/160.avif 160w", webp: "/m/w/1/160.webp 160w" },
};
const html = (image: Partial<Parameters<typeof PictureView>[0]["image"]>, eager = false) =>
	renderToStaticMarkup(
		createElement(PictureView, { image: { url: "/m/w/1", alt: "A sea", facts, ...image }, sizes: "10px", eager }),
	);

describe("a picture of our own", () => {
	it("comes in both formats, with its measures and its colour", () => {
		expect(html({})).toBe(
			'<picture><source type="image/avif" srcSet="/m/w/1/160.avif 160w" sizes="10px"/>' +
				'<img src="/m/w/1" decoding="async" loading="lazy" alt="A sea" width="800" height="400" sizes="10px"' +
				' srcSet="/m/w/1/160.webp 160w" data-colour="#1f6f4f"/></picture>',
		);
	});

	it("names no colour where it is see-through, and isn't lazy where it is seen first", () => {
		const shown = html({ facts: { ...facts, colour: "" } }, true);
		expect(shown).not.toMatch(/data-colour|lazy/);
	});
});

it("a picture from elsewhere stays as it is, and lazy", () => {
	expect(html({ url: "https://shop.example/a.jpg", facts: null })).toBe(
		'<img src="https://shop.example/a.jpg" decoding="async" loading="lazy" alt="A sea"/>',
	);
});

describe("how wide a picture stands", () => {
	const sizes = (count: number, measures: Partial<PictureFacts>, kind: "picture" | "ranking" = "picture") => {
		return choicePicture({ kind, choices: Array(count) })({ ...facts, ...measures });
	};

	it.each([
		[3, { width: 300, height: 300 }, "picture", "(min-width: 640px) calc(174px * 1), calc((50vw - 28px) * 1)"],
		[4, { width: 300, height: 900 }, "picture", "(min-width: 640px) calc(126px * 1), calc((50vw - 28px) * 1)"],
		[4, { width: 800, height: 400 }, "picture", "(min-width: 640px) calc(126px * 2), calc((50vw - 28px) * 2)"],
		[3, { width: 300, height: 300 }, "ranking", "(min-width: 640px) calc(72px * 1), calc(72px * 1)"],
	] as const)("of %i choices, measuring %o, in a %s question", (count, measures, kind, expected) => {
		expect(sizes(count, measures, kind)).toBe(expected);
	});

	it("as a logo", () => {
		expect(logoPicture({ url: "", alt: "", facts })).toBe("56px");
	});
});
