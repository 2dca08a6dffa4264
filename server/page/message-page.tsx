import { LANGUAGES, languageOf } from "@/lib/quiz/languages";
import { pickLocale } from "@/lib/quiz/text";
import type { Locale, Theme } from "@/lib/quiz/types";
import type { ReplyRecord } from "../reply/record";
import { unframed } from "./framing";
import { messageTexts, type Reason, type Said } from "./message-texts";
import { pageShell, type Shell } from "./page-shell";
import { toHtml } from "./to-html";

/** Search engines keep a paused quiz, forget a closed one and never learn of an unknown one; "away": nobody can tell which it is. */
export const statuses: Record<Reason, number> = { paused: 503, closed: 410, unknown: 404, away: 503, tooLong: 413 };

export const plainTheme: Theme = {
	...{ accent: "#1f6f4f", background: "#faf9f7", text: "#1d1c1a", radius: 12, brand: "", logoUrl: null, css: "" },
};

/** A page that only says something. `text` replaces the usual words. */
export function messagePage(
	reason: Reason,
	locale: Locale,
	{ text, theme, framing, embedded }: Pick<Shell, "framing" | "embedded"> & { text: string; theme: Theme | null },
): ReplyRecord & { body: string } {
	const said = saidOf(reason, locale, text);
	const html = toHtml(
		<div className="q-player">
			<main className="q-main">
				{theme?.brand && <p className="q-brand">{theme.brand}</p>}
				<SaidView {...said} />
			</main>
		</div>,
	);
	return pageShell({
		status: statuses[reason],
		locale,
		title: said.title,
		searchTags: null,
		theme: theme ?? plainTheme,
		...{ kinds: ["said"], colours: [], icon: theme?.logoUrl ?? null },
		body: `<div id="player">${html}</div>`,
		script: null,
		...{ framing, embedded },
	});
}

/** What is said instead of showing a quiz. `text`: the author's own words, or "". */
export function saidOf(reason: Reason, locale: Locale, text: string): Said {
	const { title, text: usual } = messageTexts[languageOf(locale)][reason];
	return { title, text: text || usual };
}

export function SaidView({ title, text }: Said) {
	return (
		<section className="q-said">
			<h1>{title}</h1>
			<p className="q-body" dir="auto">
				{text}
			</p>
		</section>
	);
}

/** The language of a page that has no quiz. */
export const plainLocale = (wanted: Locale[]): Locale => pickLocale({ locales: LANGUAGES }, wanted);

export function plainMessagePage(
	reason: "unknown" | "away" | "tooLong",
	locale: Locale,
): ReplyRecord & { body: string } {
	const page = messagePage(reason, locale, { text: "", theme: null, framing: unframed, embedded: null });
	return reason === "away" ? { ...page, headers: { ...page.headers, "retry-after": "5" } } : page;
}
