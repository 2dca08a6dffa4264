import { isSearched } from "@/components/player/drop-down";
import { Player } from "@/components/player/player";
import { startSession } from "@/components/player/session";
import { textsFor } from "@/components/player/texts";
import { shopperPaths } from "@/lib/config/paths";
import { asksForEntry, type Entry, settleEntry } from "@/lib/quiz/entry";
import { type ShopperDocument, toShopperDocument } from "@/lib/quiz/shopper-document";
import { localText } from "@/lib/quiz/text";
import type { Locale, QuizDocument, Theme } from "@/lib/quiz/types";
import type { LiveQuiz } from "@/lib/server/publish/get-live-quiz";
import type { PageData } from "@/shopper/page-data";
import { escapeHtml, inlineJson } from "./html";
import { messagePage } from "./message-page";
import { pageShell } from "./page-shell";
import type { ReplyRecord } from "./record";

/** Turns an element into HTML; the JSX runtime differs between the listener's bundle and Next's. */
export type RenderElement = (element: React.ReactElement) => string;

export interface PageRequest {
	locale: Locale;
	/** The query, kept by the links to other languages. */
	query: URLSearchParams;
	script: string;
	/** Address of the engine that works out a result without the server. */
	engine: string;
	/** Address of what long lists are searched with. */
	searchList: string;
	/** Where quizzes are served, without a slash at the end. */
	home: string;
}

const noop = () => {};

const needsScript = (locale: Locale) =>
	locale.toLowerCase().startsWith("da")
		? "Slå JavaScript til for at tage quizzen."
		: "Turn on JavaScript to take the quiz.";

/** The hosted quiz with its first screen complete, and everything the script needs. */
export function quizPage(
	live: Extract<LiveQuiz, { kind: "live" }>,
	request: PageRequest,
	render: RenderElement,
): ReplyRecord & { body: string } {
	const { place, version } = live;
	const entry = entryOf(version.document, request);
	const settled = entry ? settleEntry(version.document, entry) : version.document;
	const quiz = toShopperDocument(settled, request.locale);
	const data: PageData = {
		slug: place.slug,
		version: version.id,
		quiz,
		entry,
		texts: textsFor(quiz.locale),
		notices: noticesIn(version.notices, request.locale),
		languages: otherLanguages(quiz, place.slug, request, entry),
		engine: request.engine,
		searchList: hasLongList(quiz) ? request.searchList : null,
		link: request.query.get("l")?.slice(0, 32) ?? null,
		test: request.query.get("test") === "1",
	};
	const html = render(
		<Player
			quiz={quiz}
			texts={data.texts}
			session={startSession(quiz).session}
			notices={data.notices}
			searchList={null}
			languages={data.languages}
			result={{ status: "loading", result: null }}
			signedUp={false}
			unsaved={false}
			newId={() => ""}
			onMove={noop}
			onRetry={noop}
			onRestart={noop}
			onOpen={noop}
			onSignUp={async () => false}
			wholePage
		/>,
	);
	return pageShell({
		status: 200,
		locale: request.locale,
		title: quiz.title || quiz.theme.brand,
		description: quiz.description,
		address: `${request.home}${shopperPaths.quiz(place.slug)}`,
		theme: quiz.theme,
		body: `<div id="player">${html}</div>\n<noscript><p class="q-noscript">${escapeHtml(needsScript(request.locale))}</p></noscript>\n<script type="application/json" id="quiz">${inlineJson(data)}</script>`,
		script: request.script,
	});
}

/** The author's message in place of a paused quiz, or the news that it has closed. */
export function notOpenPage(
	{ kind, place, version }: Extract<LiveQuiz, { kind: "paused" | "closed" }>,
	locale: Locale,
): ReplyRecord & { body: string } {
	const message =
		kind === "closed" ? "" : localText(place.pausedMessage, locale, version?.document ?? { locales: [locale] });
	return messagePage(kind, locale, message, version?.document.theme ?? null);
}

const hasLongList = ({ screens }: ShopperDocument): boolean =>
	screens.some(({ blocks }) => blocks.some((block) => block.kind !== "text" && isSearched(block)));

function noticesIn(notices: Record<string, Record<Locale, { text: string }>>, locale: Locale): PageData["notices"] {
	const entries = Object.entries(notices).map(([purpose, texts]) => [purpose, texts[locale]?.text ?? ""]);
	return Object.fromEntries(entries);
}

/** Who changes the language on the way has still begun in the first one. */
function entryOf(document: QuizDocument, { locale, query }: PageRequest): Entry | null {
	if (!asksForEntry(document)) return null;
	const began = query.get("began");
	return {
		locale: began && document.locales.includes(began) ? began : locale,
		source: (query.get("utm_source") ?? "").slice(0, 200),
	};
}

function otherLanguages(
	{ locale, locales }: { locale: Locale; locales: Locale[]; theme: Theme },
	slug: string,
	{ query }: PageRequest,
	entry: Entry | null,
): PageData["languages"] {
	const others = locales.filter((other) => other !== locale);
	return others.map((other) => {
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
