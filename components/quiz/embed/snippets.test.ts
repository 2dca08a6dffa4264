import { describe, expect, test } from "vitest";
import { type EmbedChoice, embedAttributes, embedChoice, withinBounds } from "@/lib/contracts/embed-choice";
import { frameSnippet, linkSnippet, scriptSnippet } from "./snippets";

const usual: EmbedChoice = embedChoice.parse({});
const of = (choice: Partial<EmbedChoice>) => ({
	...{ origin: "https://quiz.example", slug: "routine" },
	choice: { ...usual, ...choice },
});

describe("what a marketer copies", () => {
	test("keeps room for an inline quiz before its script has come", () => {
		expect(scriptSnippet(of({ height: 720 }))).toBe(
			'<script async src="https://quiz.example/shopper/embed.js"></script>\n<candor-quiz quiz="routine" height="720" style="display:block;min-height:720px"></candor-quiz>',
		);
	});

	test("holds nothing that its author could break out of", () => {
		const label = '"><script>alert(1)</script>&';
		const said = scriptSnippet(of({ mode: "popup", label }));
		expect(said).toContain('label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"');
		expect(linkSnippet(of({}), label)).toBe(
			'<a href="https://quiz.example/q/routine">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</a>',
		);
	});

	test("says what is filled in ahead wherever it goes, and nothing of what nobody has chosen yet", () => {
		const { choice, ...rest } = of({ prefill: "q-skin=c-dry&q-budget=&q-skin=c-oily" });
		const given = { ...rest, choice: withinBounds(choice) };
		const encoded = "prefill=q-skin%3Dc-dry%26q-skin%3Dc-oily";
		expect(scriptSnippet(given)).toContain(' prefill="q-skin=c-dry&amp;q-skin=c-oily"');
		expect(frameSnippet(given, "Quiz")).toContain(`?embed=inline&amp;${encoded}"`);
		expect(linkSnippet(given, "Quiz")).toContain(`/q/routine?${encoded}"`);
	});

	test("is a frame for pages without scripts", () => {
		expect(frameSnippet(of({ mode: "chat", lang: "da", height: 700 }), "Find din rutine")).toBe(
			'<iframe src="https://quiz.example/q/routine?embed=inline&amp;lang=da" title="Find din rutine" width="100%" height="700" frameborder="0" loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
		);
	});
});

describe("attributes", () => {
	test.each([
		[{ trigger: "exit" }, { quiz: "routine", height: "640" }],
		[
			{ mode: "popup", label: "Go", once: true },
			{ quiz: "routine", mode: "popup", label: "Go", color: "#1f6f4f" },
		],
		[
			{ mode: "popup", label: "Go", trigger: "exit", once: true },
			{ quiz: "routine", mode: "popup", when: "exit", color: "#1f6f4f", once: "" },
		],
		[
			{ mode: "chat", label: "Go", trigger: "time", amount: 30, start: true },
			{ quiz: "routine", mode: "chat", label: "Go", when: "30s", side: "start", color: "#1f6f4f" },
		],
		[
			{ mode: "slide-in", trigger: "scroll", amount: 300 },
			{ quiz: "routine", mode: "slide-in", when: "100%", color: "#1f6f4f" },
		],
	] as const)("of %j say what makes a difference and nothing else", (choice, attributes) => {
		expect(embedAttributes("routine", { ...usual, ...choice })).toEqual(attributes);
	});
});

test("a number that is being typed is the usual one until it can be", () => {
	const typed = { ...usual, once: true, start: true, label: "Go", lang: "da" };
	expect(withinBounds({ ...typed, height: 0, amount: 0 })).toEqual(typed);
	expect(withinBounds({ ...typed, height: 900, amount: 45 })).toEqual({ ...typed, height: 900, amount: 45 });
});

test("an address that says nonsense gives what is usual", () => {
	const nonsense = { mode: "?", trigger: "?", amount: "-1", once: "?", height: "1e9", colour: "red", label: 1 };
	expect(embedChoice.parse(nonsense)).toEqual(usual);
});
