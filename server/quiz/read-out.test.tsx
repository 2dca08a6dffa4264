import { expect, test } from "vitest";
import { toDraft } from "@/components/player/draft";
import { QuestionView } from "@/components/player/question-view";
import { textsFor } from "@/components/player/texts-for";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { makeQuiz, numberQuestion, scale, screen } from "@/lib/quiz/testing/make-quiz";
import type { Question } from "@/lib/quiz/types";
import { toHtml } from "../page/to-html";

function html(asked: Question): string {
	const [block] = toShopperDocument(makeQuiz({ screens: [screen("s", asked)] }), "en").screens[0]?.blocks ?? [];
	if (!block || block.kind === "text") throw new Error("no question");
	const draft = toDraft(block, { value: undefined, typed: undefined }, "en");
	return toHtml(
		<QuestionView
			{...{ question: block, draft, first: true, current: true, lone: true, kept: false, error: null, notice: "" }}
			{...{ hidden: [], texts: textsFor("en"), locale: "en", ahead: null }}
		/>,
	);
}

test("the ends of a scale are said with their points", () => {
	const body = html({ ...scale("q"), low: { en: "Never" }, high: { en: "Always" } });
	const names = [...body.matchAll(/<button[^>]*>/g)].map(([button]) => /aria-label="([^"]*)"/.exec(button)?.[1] ?? "");
	expect(names).toEqual(["0: Never", ...Array(9).fill(""), "10: Always"]);
});

test("a number's unit is said with its field", () => {
	const body = html(numberQuestion("q", { unit: { en: "kr." } }));
	const [, said] = /<input[^>]* aria-describedby="(\S+) /.exec(body) ?? [];
	expect(body).toMatch(new RegExp(`id="${said}"[^>]*>kr\\.<`));
});

test("where a slider stands is said by the slider alone", () => {
	expect(html(numberQuestion("q", { kind: "slider" }))).toMatch(/<output[^>]* aria-live="off"/);
});
