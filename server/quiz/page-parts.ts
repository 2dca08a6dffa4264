import { shopperPaths } from "@/lib/config/paths";
import { asksForEntry, type Entry, kindOfEntry } from "@/lib/quiz/entry";
import { hideRules } from "@/lib/quiz/hidden";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import type { Locale, NodeId, QuestionKind, QuizDocument } from "@/lib/quiz/types";
import type { PageData } from "@/shopper/page-data";
import { shopperFiles } from "../page/shopper-files";

/** Addresses of the scripts that the page's own fetches. In a frame `later` talks to the page around as well. */
export function scriptAddresses(
	{ screens, rules, resultPages }: ShopperDocument,
	embedded: boolean,
): Pick<PageData, "parts" | "local"> {
	const { names } = shopperFiles();
	const asks = (kind: QuestionKind) => screens.some(({ blocks }) => blocks.some((block) => block.kind === kind));
	const address = (name: keyof typeof names) => shopperPaths.script(names[name]);
	return {
		parts: {
			later: address(embedded ? "embedded" : "later"),
			...(hideRules(rules).length > 0 && { hiding: address("hiding") }),
			...(asks("ranking") && { ranking: address("ranking") }),
			...(asks("dropdown") && { search: address("search") }),
			...(resultPages.some(({ signUp }) => signUp) && { signUp: address("sign-up") }),
		},
		local: address("local"),
	};
}

/**
 * Where someone came in, as far as that makes a difference to the quiz. Who changes the language on the way has still begun
 * in the first one.
 */
export function entryOf(document: QuizDocument, locale: Locale, query: URLSearchParams): Entry | null {
	if (!asksForEntry(document)) return null;
	const began = query.get("began");
	return kindOfEntry(document, {
		locale: began && document.locales.includes(began) ? began : locale,
		source: (query.get("utm_source") ?? "").slice(0, 200),
	});
}

/** The exact text of each purpose's box. */
export function noticesIn(
	notices: Record<string, Record<Locale, { text: string }>>,
	locale: Locale,
): Record<NodeId, string> {
	return Object.fromEntries(Object.entries(notices).map(([purpose, texts]) => [purpose, texts[locale]?.text ?? ""]));
}

/** The quiz in its other languages; the query is kept. */
export function otherLanguages(
	{ locale, locales }: { locale: Locale; locales: Locale[] },
	slug: string,
	query: URLSearchParams,
	entry: Entry | null,
): { locale: Locale; name: string; href: string }[] {
	return locales
		.filter((other) => other !== locale)
		.map((other) => {
			const kept = new URLSearchParams(query);
			kept.set("lang", other);
			if (entry) kept.set("began", entry.locale);
			return { locale: other, name: nameOf(other), href: `${shopperPaths.quiz(slug)}?${kept}` };
		});
}

/** A language is named in itself. */
function nameOf(locale: Locale): string {
	const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
	return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
