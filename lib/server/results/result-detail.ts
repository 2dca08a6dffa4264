import "server-only";
import type { ItemDetail, NamedProduct, ResponseDetail, SlotDetail, VetoDetail } from "@/lib/contracts/results-replies";
import { allEffects } from "@/lib/quiz/effects";
import { explain, originOf, sayAnswer } from "@/lib/quiz/explain";
import type { Result, ResultItem, VetoCount } from "@/lib/quiz/result";
import { sayInstead, sayNote, sayReasons } from "@/lib/quiz/say-item";
import type { Answers, Locale, LocalText, QuizDocument } from "@/lib/quiz/types";
import { nameless } from "./name-products";
import type { VariantNames } from "./name-variants";
import { label } from "./version-nodes";

interface Told {
	document: QuizDocument;
	/** What the result was computed from. */
	answers: Answers;
	/** That the person reads. */
	locale: Locale;
	products: Map<string, NamedProduct>;
	variants: VariantNames;
	/** Opened, as "slot/product". */
	clicked: Set<string>;
}

/** The stored result and its trace in words: why each product, what was relaxed, who came next, what was ruled out. */
export function resultDetail(told: Told, result: Result): ResponseDetail["result"] {
	const { document, locale } = told;
	return {
		locale,
		page: document.resultPages.find(({ id }) => id === result.page)?.name ?? result.page,
		empty: result.empty,
		slots: result.slots.map(({ slot, items, runnersUp, relaxed }): SlotDetail => {
			const authored = document.resultPages.flatMap(({ slots }) => slots).find(({ id }) => id === slot);
			return {
				id: slot,
				name: label(authored?.name ?? {}, document.locales),
				items: items.map((item) => itemDetail(told, slot, item)),
				runnersUp: runnersUp.map(({ product, score, match }) => ({ product: named(told, product), score, match })),
				relaxed: relaxed.map((step) => ({
					kind: step.kind,
					wishes: step.kind === "require" ? step.effects.map((effect) => sayEffect(told, effect)) : [],
				})),
				together: togetherWith(told, result, slot),
			};
		}),
		vetoes: result.vetoes.map((veto) => vetoDetail(told, veto)),
	};
}

function togetherWith({ document }: Told, { joined }: Result, slot: string): SlotDetail["together"] {
	// Results stored before slots were joined lack the list.
	const group = (joined as Result["joined"] | undefined)?.find(({ slots }) => slots.includes(slot));
	if (!group || group.slots.length < 2) return null;
	const authored = document.resultPages.flatMap(({ slots }) => slots);
	const others = authored.filter(({ id }) => id !== slot && group.slots.includes(id));
	return { others: others.map(({ name }) => label(name, document.locales)), best: group.exact };
}

export const productsOf = (result: Result): string[] => [
	...new Set(
		result.slots.flatMap(({ items, runnersUp }) => [
			...items.flatMap(({ product, insteadOf }) => (insteadOf ? [product, insteadOf] : [product])),
			...runnersUp.map(({ product }) => product),
		]),
	),
];

function itemDetail(told: Told, slot: string, item: ResultItem): ItemDetail {
	const { score, match, by, unmet } = item;
	const product = named(told, item.product);
	const shown = { ...told, item, titleOf: (id: string) => named(told, id).title };
	const { screens, locales } = told.document;
	const questions = screens.flatMap(({ blocks }) => blocks);
	return {
		product,
		// Results stored before variants were told apart have none; one that is gone keeps the shop's id as its name.
		variant: told.variants.get(item.product)?.get(item.variant ?? "") ?? item.variant ?? null,
		insteadOf: item.insteadOf ? named(told, item.insteadOf) : null,
		...{ score, match, by },
		reasons: explain(item).map((reason) => {
			const question = questions.find(({ id }) => id === reason.question);
			return {
				question: label(question && "text" in question ? question.text : {}, locales),
				choice: inAllLocales(told, reason),
				points: reason.points,
			};
		}),
		unmet: unmet.map((effect) => sayEffect(told, effect)),
		sentences: [...sayReasons(shown), sayInstead(shown), sayNote(shown)].filter((sentence) => sentence !== null),
		clicked: told.clicked.has(`${slot}/${item.product}`),
	};
}

function vetoDetail(told: Told, { cause, count }: VetoCount): VetoDetail {
	if (cause.kind === "unavailable") return { kind: cause.kind, answer: null, reason: null, count };
	const effect = allEffects(told.document).find(({ id }) => id === cause.effect);
	const reason = effect?.kind === "exclude" ? label(effect.reason, told.document.locales) : null;
	return { kind: cause.kind, answer: sayEffect(told, cause.effect), reason, count };
}

/** The answer that made the effect. */
function sayEffect(told: Told, effect: string): LocalText {
	const origin = originOf(told.document, effect);
	return origin ? inAllLocales(told, origin) : {};
}

const inAllLocales = ({ document, answers }: Told, ref: Parameters<typeof sayAnswer>[2]): LocalText =>
	Object.fromEntries(document.locales.map((locale) => [locale, sayAnswer(document, answers, ref, locale)]));

const named = ({ products }: Told, id: string): NamedProduct => products.get(id) ?? nameless(id);
