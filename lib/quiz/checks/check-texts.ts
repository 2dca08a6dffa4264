import { isNumeric } from "../kinds";
import type { Block, Finding, Locale, LocalText, NodeId, QuizDocument, ResultPage } from "../types";
import { type DocumentIndex, effectsOf } from "./document-index";
import { finding } from "./finding";

/** How much a text is missed in the default locale. */
type Need = "text-missing" | "text-advised" | null;

interface Text {
	node: NodeId | null;
	field: string;
	text: LocalText;
	need: Need;
}

/** Needed texts are there in the default locale, and all texts in all locales. */
export function checkTexts({ document }: DocumentIndex): Finding[] {
	const [fallback, ...others] = document.locales;
	if (fallback === undefined) return [];
	const blocks = document.screens.flatMap((screen) => screen.blocks);
	const empty = blocks
		.filter((block) => block.kind === "text" && isEmptyBlock(block, fallback))
		.map(({ id }) => finding("empty-block", id));
	const check = (texts: Text[]) => texts.flatMap((text) => checkText(text, fallback, others));
	return [
		...empty,
		...check(quizTexts(document)),
		...blocks.flatMap((block) => onlyFirstMissing(check(blockTexts(block)))),
		...check(document.resultPages.flatMap(pageTexts)),
	];
}

/** A question without words is one thing to write, not one more for each of its choices: the next is told once this is mended. */
function onlyFirstMissing(findings: Finding[]): Finding[] {
	const first = findings.find(({ code }) => code === "text-missing");
	return findings.filter((one) => one === first || one.code !== "text-missing");
}

/** One finding for a text, which names all locales that it lacks. */
function checkText({ node, field, text, need }: Text, fallback: Locale, others: readonly Locale[]): Finding[] {
	if (isBlank(text, fallback)) return need ? [finding(need, node, { field, locale: fallback })] : [];
	const missing = others.filter((locale) => isBlank(text, locale));
	return missing.length > 0 ? [finding("translation-missing", node, { field, locale: missing.join(", ") })] : [];
}

function quizTexts({ title, description }: QuizDocument): Text[] {
	return [
		{ node: null, field: "title", text: title, need: "text-missing" },
		{ node: null, field: "description", text: description, need: null },
	];
}

function blockTexts(block: Block): Text[] {
	const node = block.id;
	if (block.kind === "text") {
		return [
			{ node, field: "heading", text: block.heading, need: null },
			{ node, field: "body", text: block.body, need: null },
		];
	}
	const texts: Text[] = [
		{ node, field: "text", text: block.text, need: "text-missing" },
		{ node, field: "help", text: block.help, need: null },
		{ node, field: "why", text: block.why, need: null },
	];
	if (isNumeric(block)) texts.push({ node, field: "unit", text: block.unit, need: null });
	if (block.kind === "scale") {
		texts.push({ node, field: "low", text: block.low, need: "text-advised" });
		texts.push({ node, field: "high", text: block.high, need: "text-advised" });
	}
	for (const choice of "choices" in block ? block.choices : []) {
		texts.push({ node: choice.id, field: "text", text: choice.text, need: "text-missing" });
		texts.push({ node: choice.id, field: "imageAlt", text: choice.imageAlt, need: null });
	}
	for (const effect of effectsOf(block)) {
		if (effect.kind === "exclude") texts.push({ node: effect.id, field: "reason", text: effect.reason, need: null });
	}
	return texts;
}

function pageTexts({ id: node, heading, body, empty, slots, signUp }: ResultPage): Text[] {
	const texts: Text[] = [
		{ node, field: "heading", text: heading, need: "text-missing" },
		{ node, field: "body", text: body, need: null },
		{ node, field: "empty", text: empty, need: "text-advised" },
		...slots.map((slot): Text => ({ node: slot.id, field: "name", text: slot.name, need: null })),
	];
	if (signUp) {
		texts.push({ node, field: "signUp.heading", text: signUp.heading, need: "text-missing" });
		texts.push({ node, field: "signUp.body", text: signUp.body, need: null });
	}
	return texts;
}

function isEmptyBlock(block: Extract<Block, { kind: "text" }>, locale: Locale): boolean {
	return isBlank(block.heading, locale) && isBlank(block.body, locale) && block.imageUrl === null;
}

function isBlank(text: LocalText, locale: Locale): boolean {
	return !text[locale]?.trim();
}
