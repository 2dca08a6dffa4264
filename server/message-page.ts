import { LANGUAGES, languageOf } from "@/lib/quiz/languages";
import { pickLocale } from "@/lib/quiz/text";
import type { Locale, Theme } from "@/lib/quiz/types";
import { type Framing, unframed } from "./framing";
import { escapeHtml } from "./html";
import { messageTexts, type Reason } from "./message-texts";
import { pageShell } from "./page-shell";
import type { ReplyRecord } from "./record";

/** Search engines keep a paused quiz, forget a closed one and never learn of an unknown one; "away": nobody can tell which it is. */
const statuses: Record<Reason, number> = { paused: 503, closed: 410, unknown: 404, away: 503 };

const plainTheme: Theme = {
	...{ accent: "#1f6f4f", background: "#faf9f7", text: "#1d1c1a", radius: 12, brand: "", logoUrl: null, css: "" },
};

/** A page that only says something. `text` replaces the usual words. */
export function messagePage(
	reason: Reason,
	locale: Locale,
	text: string,
	theme: Theme | null,
	framing: Framing,
): ReplyRecord & { body: string } {
	const said = messageTexts[languageOf(locale)][reason];
	const brand = theme?.brand ? `<p class="q-brand">${escapeHtml(theme.brand)}</p>` : "";
	return pageShell({
		status: statuses[reason],
		locale,
		title: said.title,
		searchTags: null,
		theme: theme ?? plainTheme,
		...{ kinds: ["said"], colours: [], icon: theme?.logoUrl ?? null },
		body: `<div id="player"><div class="q-player"><main class="q-main q-said">${brand}<h1>${escapeHtml(said.title)}</h1><p class="q-body">${escapeHtml(text || said.text)}</p></main></div></div>`,
		script: null,
		framing,
	});
}

/** The language of a page that has no quiz. */
export const plainLocale = (wanted: Locale[]): Locale => pickLocale({ locales: LANGUAGES }, wanted);

export function plainMessagePage(reason: "unknown" | "away", locale: Locale): ReplyRecord & { body: string } {
	const page = messagePage(reason, locale, "", null, unframed);
	return reason === "away" ? { ...page, headers: { ...page.headers, "retry-after": "5" } } : page;
}
