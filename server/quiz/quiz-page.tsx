import { EndingView, type EndingViewProps } from "@/components/player/ending/ending-view";
import { ResultStatus } from "@/components/player/ending/result-status";
import { SignUpForm, type SignUpState } from "@/components/player/ending/sign-up-form";
import type { Posted } from "@/components/player/fields";
import { PlayerView } from "@/components/player/player-view";
import { type Session, startSession } from "@/components/player/session";
import { scriptTexts, type Texts } from "@/components/player/texts";
import { textsFor } from "@/components/player/texts-for";
import { shopperPaths } from "@/lib/config/paths";
import { settleEntry } from "@/lib/quiz/entry";
import { sharedAs } from "@/lib/quiz/sharing";
import { picturesIn, type ShopperDocument, toShopperDocument } from "@/lib/quiz/shopper-document";
import { toShopperFlow } from "@/lib/quiz/shopper-flow";
import { localText } from "@/lib/quiz/text";
import type { Locale, NodeId } from "@/lib/quiz/types";
import type { QuizPlace } from "@/lib/server/publish/find-quiz";
import type { LiveQuiz } from "@/lib/server/publish/get-live-quiz";
import type { Version } from "@/lib/server/publish/load-version";
import type { EmbedData } from "@/shopper/embedded/embed-data";
import type { PageData, PageEntry } from "@/shopper/page-data";
import { type Framing, framingOf, labelsIn } from "../page/framing";
import { dataElement } from "../page/html";
import { messagePage, SaidView, saidOf, statuses } from "../page/message-page";
import type { Said } from "../page/message-texts";
import { pageShell } from "../page/page-shell";
import { shopperFiles } from "../page/shopper-files";
import { toHtml } from "../page/to-html";
import type { ReplyRecord } from "../reply/record";
import { noticesIn, otherLanguages, scriptAddresses } from "./page-parts";
import { PREFILL, prefilled } from "./prefill";
import { searchTags } from "./search-tags";
import { KNOWN } from "./visits";

export interface PageRequest {
	slug: string;
	version: Version;
	locale: Locale;
	/** Null where it makes no difference. */
	entry: PageEntry | null;
	/** What links to the quiz itself keep, and what is filled in ahead. */
	query: URLSearchParams;
	/** Where quizzes are served, without a slash at the end. */
	home: string;
	framing: Framing;
	/** Stands in the quiz's place for all who aren't in the midst of it; null: it is open. */
	paused?: Said | null;
	/** Ids of the purposes that a mail asks to confirm. */
	confirmed: readonly NodeId[];
}

/** Where a person without a script stands. */
export interface Standing {
	session: Session;
	/** The response; null before there was anything to record. */
	response: string | null;
	errors: Record<NodeId, string>;
	posted: Posted | null;
	ending: (Pick<EndingViewProps, "state" | "url"> & { signUp: SignUpState }) | null;
}

/** The hosted quiz with its first screen complete, the others waiting, and everything the script needs. */
export function quizPage(request: PageRequest): ReplyRecord & { body: string } {
	const { slug, version, entry, paused } = request;
	const quiz = shown(request);
	const embed = embedData(request, quiz);
	const data: PageData = {
		...{
			slug,
			version: version.id,
			entry,
			flow: toShopperFlow(quiz),
			texts: scriptTexts(wordsOf(request), [...kindsIn(quiz), ...outcomesIn(version)]),
			...scriptAddresses(quiz, embed !== null),
		},
	};
	const { session } = startSession(quiz);
	const standing = paused ? { ...session, screen: null, seen: [] } : session;
	// Whoever is at the end before the script that sends sees what they wait for.
	const html = toHtml(
		<PlayerView {...common(request, quiz)} {...{ quiz, session: standing }} scripted errors={{}} posted={null}>
			{paused ? <SaidView {...paused} /> : <ResultStatus status="loading" texts={wordsOf(request)} />}
		</PlayerView>,
	);
	return shell(request, quiz, {
		body: `<div id="player">${html}</div>\n${dataElement("quiz", data)}`,
		script: shopperPaths.script(shopperFiles().names.hosted),
		embedded: embed,
	});
}

/** The quiz where one person stands in it, for a browser that runs no script. */
export function plainPage(
	request: PageRequest,
	{ session, response, errors, posted, ending }: Standing,
): ReplyRecord & { body: string } {
	const quiz = shown(request);
	const frame = common(request, quiz);
	const carried = response ? { ...frame.carried, response } : frame.carried;
	const ended = { ...carried, screen: "" };
	const offer = ending?.state.result?.signUp;
	const html = toHtml(
		<PlayerView {...frame} {...{ quiz, session, errors, posted, carried }} scripted={false}>
			{ending && (
				<EndingView
					{...{ state: ending.state, url: ending.url, texts: frame.texts }}
					otherTab={request.framing.embed !== null}
					carried={ended}
				>
					{offer && <SignUpForm {...{ offer, texts: frame.texts }} state={ending.signUp} carried={ended} />}
				</EndingView>
			)}
		</PlayerView>,
	);
	const page = shell(request, quiz, { body: `<div id="player">${html}</div>`, script: null, embedded: null });
	return { ...page, headers: { ...page.headers, "cache-control": "private, no-cache" } };
}

function embedData({ slug, framing }: PageRequest, quiz: ShopperDocument): EmbedData | null {
	const { title, theme, locale } = quiz;
	return tellAround(framing, { quiz: slug, title: title || theme.brand, locale, labels: labelsIn(quiz) });
}

function tellAround(
	{ embed, ours, sites }: Framing,
	told: Pick<EmbedData, "quiz" | "title" | "locale" | "labels">,
): EmbedData | null {
	if (embed === null) return null;
	return { ...told, inline: embed === "inline", sites: [...ours, ...sites], close: textsFor(told.locale).close };
}

/** As it is for people who came in there. */
const shown = ({ version: { document, pictures }, locale, entry, query }: PageRequest): ShopperDocument =>
	prefilled(toShopperDocument(entry ? settleEntry(document, entry) : document, locale, pictures), query.get(PREFILL));

/** Whether someone who signs up there may have a mail to answer. */
export const asksToConfirm = ({ document }: Pick<Version, "document">, confirmed: readonly NodeId[]): boolean =>
	document.resultPages.some(({ signUp }) => signUp?.purposes.some((purpose) => confirmed.includes(purpose)));

function wordsOf({ version, locale, confirmed }: PageRequest): Texts {
	const texts = textsFor(locale);
	return asksToConfirm(version, confirmed) ? { ...texts, signedUp: texts.signedUpToConfirm } : texts;
}

function common(request: PageRequest, quiz: ShopperDocument) {
	const { slug, version, locale, entry, query } = request;
	return {
		texts: wordsOf(request),
		notices: noticesIn(version.notices, locale),
		languages: otherLanguages(quiz, slug, query, entry),
		carried: { version: version.id },
		about: quiz.trust ? aboutAddress(slug, locale) : null,
		notYou: `?${new URLSearchParams([...query, [KNOWN, "no"]])}`,
	};
}

const aboutAddress = (slug: string, locale: Locale): string =>
	`${shopperPaths.aboutAnswers(slug)}?lang=${encodeURIComponent(locale)}`;

function shell(
	{ slug, home, locale, framing, paused, version: { document, pictures } }: PageRequest,
	quiz: ShopperDocument,
	content: { body: string; script: string | null; embedded: EmbedData | null },
) {
	const { theme, logo } = quiz;
	return pageShell({
		status: paused ? statuses.paused : 200,
		locale,
		title: sharedAs(document, locale).title,
		searchTags: paused ? null : searchTags({ document, locale, slug, home, embeds: framing.sites.length > 0 }),
		theme,
		kinds: [
			...kindsIn(quiz),
			...(paused ? ["said"] : []),
			...(document.outcomes.some(({ imageUrl }) => imageUrl) ? ["picture"] : []),
		],
		colours: Object.values(pictures).map(({ colour }) => colour),
		icon: logo && (logo.facts?.small ?? logo.url),
		framing,
		...content,
	});
}

const outcomesIn = ({ document }: Version): string[] => (document.outcomes.length > 0 ? ["outcome"] : []);

/** What the style sheet and the script's words are to cover. */
function kindsIn({ logo, trust, locales, screens, rules, resultPages, known }: ShopperDocument): string[] {
	const blocks = screens.flatMap((screen) => screen.blocks);
	const pictured = logo || picturesIn(blocks).length > 0;
	const parts = {
		picture: pictured,
		languages: locales.length > 1,
		about: trust !== "",
		known: known !== undefined,
		leave: rules.some(({ then }) => then.kind === "leave"),
		decline: blocks.some((block) => block.kind !== "text" && block.declinable),
		why: blocks.some((block) => block.kind !== "text" && block.why),
		"sign-up": resultPages.some((page) => page.signUp),
	};
	const there = Object.entries(parts).flatMap(([name, is]) => (is ? [name] : []));
	return [...blocks.map(({ kind }) => kind), ...there];
}

/** A paused quiz in its author's words. */
export const pausedSaid = ({ pausedMessage }: QuizPlace, version: Version, locale: Locale): Said =>
	saidOf("paused", locale, localText(pausedMessage, locale, version.document));

/** The author's message in place of a paused quiz, or the news that it has closed. */
export function notOpenPage(
	live: Extract<LiveQuiz, { kind: "paused" | "closed" }>,
	locale: Locale,
	query: URLSearchParams,
): ReplyRecord & { body: string } {
	const { kind, place, version } = live;
	const message = live.kind === "paused" ? pausedSaid(place, live.version, locale).text : "";
	const framing = framingOf(place.sites, query);
	const { title } = saidOf(kind, locale, message);
	// Or the page around would take the frame for one that was refused.
	const embedded = tellAround(framing, { quiz: place.slug, title, locale, labels: {} });
	return messagePage(kind, locale, { text: message, theme: version?.document.theme ?? null, framing, embedded });
}
