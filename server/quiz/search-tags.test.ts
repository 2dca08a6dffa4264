import { expect, test } from "vitest";
import { makeQuiz } from "@/lib/quiz/testing/make-quiz";
import type { QuizDocument, Sharing } from "@/lib/quiz/types";
import { searchTags } from "./search-tags";

const sharing: Sharing = { title: {}, description: {}, imageUrl: null, imageAlt: {}, index: true };
const tagsOf = (rest: Partial<QuizDocument>, locale = "en") =>
	searchTags({
		document: makeQuiz({ sharing, ...rest }),
		locale,
		slug: "routine",
		home: "https://quiz.example",
		embeds: false,
	});
const data = (tags: string[]) => {
	const script = tags.find((tag) => tag.startsWith("<script")) ?? "";
	return JSON.parse(script.replace(/<[^>]*>/g, ""));
};

test("a quiz in one language has one address, and what was written for those who find it", () => {
	const tags = tagsOf({
		sharing: { ...sharing, title: { en: "Found" }, imageUrl: "/m/w/1", imageAlt: { en: "A jar" } },
		description: { en: "Five questions" },
		theme: { ...makeQuiz().theme, brand: "Fjord", logoUrl: "https://cdn.example/logo.png" },
	});
	expect(tags).toEqual([
		'<meta name="description" content="Five questions">',
		'<link rel="canonical" href="https://quiz.example/q/routine">',
		expect.stringMatching(/^<script type="application\/ld\+json">/),
		'<meta property="og:type" content="website">',
		'<meta property="og:url" content="https://quiz.example/q/routine">',
		'<meta property="og:title" content="Found">',
		'<meta property="og:description" content="Five questions">',
		'<meta property="og:site_name" content="Fjord">',
		'<meta property="og:image" content="https://quiz.example/m/w/1">',
		'<meta property="og:image:alt" content="A jar">',
		'<meta name="twitter:card" content="summary_large_image">',
	]);
	expect(data(tags)).toEqual({
		...{ "@context": "https://schema.org", "@type": "WebPage", name: "Found", inLanguage: "en" },
		...{ url: "https://quiz.example/q/routine", description: "Five questions" },
		primaryImageOfPage: { "@type": "ImageObject", url: "https://quiz.example/m/w/1" },
		publisher: { "@type": "Organization", name: "Fjord", logo: "https://cdn.example/logo.png" },
	});
});

test("each language is an address of its own that names the others", () => {
	const links = tagsOf({ locales: ["en", "da"] }, "da").filter((tag) => tag.startsWith("<link"));
	expect(links).toEqual([
		'<link rel="canonical" href="https://quiz.example/q/routine?lang=da">',
		'<link rel="alternate" hreflang="en" href="https://quiz.example/q/routine?lang=en">',
		'<link rel="alternate" hreflang="da" href="https://quiz.example/q/routine?lang=da">',
		'<link rel="alternate" hreflang="x-default" href="https://quiz.example/q/routine">',
	]);
});

test("one that is not to be found says so, names no address to list, and still has a card", () => {
	const tags = tagsOf({ sharing: { ...sharing, index: false }, locales: ["en", "da"] });
	expect(tags).toContain('<meta name="robots" content="noindex">');
	expect(tags).toContain('<meta property="og:title" content="Quiz">');
	expect(tags.filter((tag) => /^<(link|script)/.test(tag))).toEqual([]);
});

test("no text ends its tag or the script that it stands in", () => {
	const text = "</script><img src=x onerror=alert(1)> \" ' & \u2028";
	const tags = tagsOf({
		title: { en: text },
		description: { en: text },
		theme: { ...makeQuiz().theme, brand: text },
	});
	for (const tag of tags) expect(tag.match(/[<>]/g)?.length).toBe(tag.startsWith("<script") ? 4 : 2);
	expect(data(tags)).toMatchObject({ name: text, description: text, publisher: { name: text } });
	expect(tags).toContain(
		'<meta name="description" content="&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &quot; &#39; &amp; \u2028">',
	);
});
