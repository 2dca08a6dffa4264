import type { Block, Finding, Locale, LocalText } from "../types";
import { bracesIn } from "../wording";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";
import { listTexts, type PlacedText } from "./list-texts";

/** Needed texts are there in the default locale, what is written is written in all locales, and names what can be named. */
export function checkTexts({ document }: DocumentIndex): Finding[] {
	const { locales, screens } = document;
	const [fallback] = locales;
	if (fallback === undefined) return [];
	const wordless = screens.flatMap(({ blocks }) => blocks.flatMap((block) => checkWords(block, fallback)));
	const texts = listTexts(document);
	return [
		...wordless,
		...texts.flatMap((group) => onlyFirstMissing(group.flatMap((text) => checkText(text, fallback, locales)))),
		...texts.flat().flatMap((text) => checkPlaceholders(text, fallback, locales)),
	];
}

/** What has no words yet is one thing to write, not one more for each of its parts: the next is told once this is mended. */
function onlyFirstMissing(findings: Finding[]): Finding[] {
	const first = findings.find(({ code }) => code === "text-missing");
	return findings.filter((one) => one === first || one.code !== "text-missing");
}

function checkText({ node, field, text, need }: PlacedText, fallback: Locale, locales: readonly Locale[]): Finding[] {
	if (need && isBlank(text, fallback)) return [finding(need, node, { field, locale: fallback })];
	const missing = locales.filter((locale) => isBlank(text, locale));
	if (missing.length === locales.length) return [];
	return missing.length > 0 ? [finding("translation-missing", node, { field, locale: missing.join(", ") })] : [];
}

function checkPlaceholders(
	{ node, field, text, names }: PlacedText,
	fallback: Locale,
	locales: readonly Locale[],
): Finding[] {
	if (!names) return [];
	const known: readonly string[] = names;
	const named = (locale: Locale) => bracesIn(text[locale] ?? "");
	return locales
		.filter((locale) => !isBlank(text, locale))
		.flatMap((locale) => {
			const here = named(locale);
			const unknown = here.filter((name) => !known.includes(name));
			const lost = named(fallback).filter((name) => known.includes(name) && !here.includes(name));
			return [
				...unknown.map((name) => ["placeholder-unknown", name] as const),
				...lost.map((name) => ["placeholder-lost", name] as const),
			].map(([code, name]) => finding(code, node, { field, locale, placeholder: `{${name}}` }));
		});
}

/** A text's picture has no words of its own: those beside it say what it is for. */
function checkWords(block: Block, locale: Locale): Finding[] {
	if (block.kind !== "text" || !isBlank(block.heading, locale) || !isBlank(block.body, locale)) return [];
	return [finding(block.imageUrl === null ? "empty-block" : "picture-alone", block.id)];
}

function isBlank(text: LocalText, locale: Locale): boolean {
	return !text[locale]?.trim();
}
