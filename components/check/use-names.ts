"use client";
import { useLocale, useTranslations } from "next-intl";
import { quote } from "@/components/common/quote";
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
	/** With its result page where there are several. */
	slotOfPage: (id: NodeId) => string;
	/** Slots of several pages that are called the same are named once. */
	slots: (ids: readonly NodeId[]) => string;
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
	const slot = (id: NodeId) => {
		const at = slots.findIndex((one) => one.id === id);
		return say(slots[at]?.name ?? {}) || t("number", { number: at + 1 });
	};
	const pageName = (id: NodeId) => {
		const page = document.resultPages.find((one) => one.slots.some((slot) => slot.id === id));
		return page && document.resultPages.length > 1 ? ` (${nameOfNode(document, page.id, locale)})` : "";
	};
	return {
		say,
		node: (id) => nameOfNode(document, id, locale) || t("untitled"),
		slot,
		slotOfPage: (id) => `${slot(id)}${pageName(id)}`,
		slots: (ids) => format.format([...new Set(ids.map(slot))]),
		product: (id) => proof.titles[id] ?? id,
		list: (names) => format.format(names),
		quoted: (names) => format.format(names.map((name) => quote(name, reader))),
	};
}
