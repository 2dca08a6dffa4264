"use client";
import { useLocale, useTranslations } from "next-intl";
import { nameOfNode } from "@/lib/quiz/name-of-node";
import { localText, pickLocale } from "@/lib/quiz/text";
import type { LocalText, NodeId } from "@/lib/quiz/types";
import { useChecked } from "./checked";

export interface Names {
	/** A text in the reader's language, else in the quiz's first. */
	say: (text: LocalText) => string;
	/** What a question, screen, page or slot's page is called. */
	node: (id: NodeId) => string;
	slot: (id: NodeId) => string;
	product: (id: string) => string;
	/** "“A”, “B” and “C”". */
	list: (names: readonly string[]) => string;
	quoted: (names: readonly string[]) => string;
}

export function useNames(): Names {
	const t = useTranslations("check");
	const reader = useLocale();
	const { document, proof } = useChecked();
	const locale = pickLocale(document, [reader]);
	const say = (text: LocalText) => localText(text, locale, document);
	const format = new Intl.ListFormat(reader, { type: "conjunction" });
	const slots = document.resultPages.flatMap((page) => page.slots);
	const quote = (name: string) => (reader === "da" ? `»${name}«` : `“${name}”`);
	return {
		say,
		node: (id) => nameOfNode(document, id, locale) || t("untitled"),
		slot: (id) => {
			const at = slots.findIndex((slot) => slot.id === id);
			return say(slots[at]?.name ?? {}) || t("number", { number: at + 1 });
		},
		product: (id) => proof.titles[id] ?? id,
		list: (names) => format.format(names),
		quoted: (names) => format.format(names.map(quote)),
	};
}
