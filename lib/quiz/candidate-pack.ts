import { addBit, createBits, listBits, unite } from "./bitset";
import { compileCatalog } from "./compile-catalog";
import { compileQuiz } from "./compile-quiz";
import type { CompiledQuiz } from "./compiled-quiz";

import { type Entry, settleEntry } from "./entry";

import { isNumeric } from "./kinds";
import { recommend } from "./recommend";
import { type PinnedTexts, type ResultCard, sayResult } from "./say-result";
import { isInStock } from "./supply";
import { attributesOf } from "./targets";
import type { Answers, Block, Catalog, Effect, Locale, NodeId, QuizDocument } from "./types";
import type { ShopperResult } from "./wire";

/** What a browser needs to work out a result by itself, when the server can't be reached. Plain JSON. */
export interface CandidatePack {
	/** Without what authors call their screens and pages. */
	document: QuizDocument;
	/** Only the products that the quiz can show. */
	catalog: Catalog;
	/** By product id. */
	cards: Record<string, ResultCard>;
	notices: PinnedTexts;
}

/** Ids of the products that the quiz can show, candidates of its slots, fallbacks and whatever may be pinned, and of those they stand in for. */
export function candidatesOf(quiz: CompiledQuiz): NodeId[] {
	const all = createBits(quiz.items.size);
	for (const { holdable } of quiz.pages.values()) unite(all, holdable);
	for (const { groups } of [...quiz.questions.values()].flat()) {
		for (const effect of groups.flatMap(({ others }) => others)) {
			if (effect.kind === "pin") unite(all, effect.target.bits);
		}
	}
	for (const missed of quiz.standIns.by.keys()) addBit(all, missed);
	return listBits(all).flatMap((index) => quiz.catalog.products[index]?.id ?? []);
}

/** The catalog with these products only, of their attributes those that targets look at, and no counts of stock. */
export function narrowCatalog(catalog: Catalog, document: QuizDocument, ids: readonly string[]): Catalog {
	const kept = new Set(ids);
	const keys = attributesOf(document);
	const products = catalog.products.filter(({ id }) => kept.has(id));
	return {
		...catalog,
		products: products.map((product) => ({
			...product,
			attributes: Object.fromEntries(Object.entries(product.attributes).filter(([key]) => keys.has(key))),
			variants: product.variants.map((variant) => ({
				...variant,
				available: isInStock(variant, document.stock),
				stock: null,
			})),
		})),
	};
}

/** The document as it may leave the server: texts for authors alone, and facts about the person, are taken out. */
export function withoutAuthorsNames(document: QuizDocument): QuizDocument {
	return {
		...document,
		screens: document.screens.map(({ blocks, ...screen }) => ({
			...screen,
			name: "",
			blocks: blocks.map(withoutFacts),
		})),
		variables: document.variables.map((variable) => ({ ...variable, name: "" })),
		resultPages: document.resultPages.map((page) => ({ ...page, name: "" })),
	};
}

/** The result that the pack's own figures lead to, in words; null while the answers don't lead to the end. */
export function resultFromPack(
	pack: CandidatePack,
	answers: Answers,
	locale: Locale,
	entry: Entry | null,
): ShopperResult | null {
	const document = entry ? settleEntry(pack.document, entry) : pack.document;
	const result = recommend(compileQuiz(document, compileCatalog(pack.catalog)), answers);
	const cards = new Map(Object.entries(pack.cards));
	return result && sayResult({ ...pack, locale, answers, result, cards, pictures: {} });
}

function withoutFacts(block: Block): Block {
	const plain = <T extends { effects: Effect[] }>(owner: T): T => ({
		...owner,
		effects: owner.effects.filter(({ kind }) => kind !== "trait" && kind !== "tag"),
	});
	if ("choices" in block) return { ...block, choices: block.choices.map(plain) };
	return isNumeric(block) ? { ...plain(block), ranges: block.ranges.map(plain) } : block;
}
