import { fill } from "@/components/player/texts";
import { textsFor } from "@/components/player/texts-for";
import { shopperPaths } from "@/lib/config/paths";
import { type DataMapEntry, dataMap } from "@/lib/quiz/data-map";
import { languageOf } from "@/lib/quiz/languages";
import { localText } from "@/lib/quiz/text";
import type { Locale, LocalText } from "@/lib/quiz/types";
import type { KnownUses } from "@/lib/server/publish/known-uses";
import type { Version } from "@/lib/server/publish/load-version";
import { unframed } from "../page/framing";
import { pageShell } from "../page/page-shell";
import { toHtml } from "../page/to-html";
import type { ReplyRecord } from "../reply/record";
import { aboutTexts } from "./about-texts";

/** What becomes of the answers to each question of a version, in the shopper's words. */
export function aboutPage(
	slug: string,
	version: Version,
	uses: KnownUses,
	locale: Locale,
): ReplyRecord & { body: string } {
	const { document } = version;
	const { theme } = document;
	const texts = aboutTexts[languageOf(locale)];
	const say = sayer(version, locale);
	const name = say(document.title);
	const html = toHtml(
		<div className="q-player" lang={locale}>
			<main className="q-main q-answers">
				{theme.brand && <p className="q-brand">{theme.brand}</p>}
				<h1>{texts.title}</h1>
				<p className="q-body">{fill(texts.intro, uses.shop, name)}</p>
				{dataMap(document).map((entry) => (
					<section key={entry.question.id}>
						<h2 dir="auto">{say(entry.question.text)}</h2>
						{say(entry.question.why) && (
							<p className="q-body" dir="auto">
								{textsFor(locale).why}: {say(entry.question.why)}
							</p>
						)}
						<ul>
							{linesOf(entry, uses, version, locale).map((line) => (
								<li key={line} className="q-body" dir="auto">
									{line}
								</li>
							))}
						</ul>
					</section>
				))}
				{signUpOf(version, uses, locale).map((line) => (
					<p key={line} className="q-body">
						{line}
					</p>
				))}
				<p className="q-body">
					<a href={`${shopperPaths.quiz(slug)}?lang=${encodeURIComponent(locale)}`}>{texts.back}</a>
				</p>
			</main>
		</div>,
	);
	return pageShell({
		status: 200,
		locale,
		title: `${texts.title} · ${name}`,
		searchTags: null,
		theme,
		...{ kinds: ["about"], colours: [], icon: null, script: null, framing: unframed, embedded: null },
		body: `<div id="player">${html}</div>`,
	});
}

function linesOf(entry: DataMapEntry, uses: KnownUses, version: Version, locale: Locale): string[] {
	const { question, decides, personal } = entry;
	const texts = aboutTexts[languageOf(locale)];
	if (question.kind === "consent") {
		const notice = version.notices[question.purpose]?.[locale]?.text;
		return [...(notice ? [`“${notice}”`] : []), texts.consent];
	}
	const kept = entry.traits.flatMap((key) => keptAs(key, uses, version, locale));
	return [
		...(question.sensitive ? [texts.sensitive] : []),
		...(personal ? [texts.personal] : []),
		...(decides ? [texts.decides] : []),
		...(!personal && !decides && kept.length === 0 ? [texts.onlyStored] : []),
		...kept,
	];
}

/** As what of the person it is kept. A trait without a purpose is never kept. */
function keptAs(key: string, { traits, purposes }: KnownUses, version: Version, locale: Locale): string[] {
	const trait = traits.get(key);
	const texts = aboutTexts[languageOf(locale)];
	const say = sayer(version, locale);
	const names = namesOf(trait?.purposes ?? [], purposes).map(say);
	if (!trait || names.length === 0) return [];
	const kept = fill(texts.kept, say(trait.name), list(names, locale));
	if (trait.shelfLifeDays === null) return [kept];
	const days = new Intl.NumberFormat(locale, { style: "unit", unit: "day", unitDisplay: "long" });
	return [`${kept} ${fill(texts.counts, days.format(trait.shelfLifeDays))}`];
}

function signUpOf(version: Version, { purposes }: KnownUses, locale: Locale): string[] {
	const offered = version.document.resultPages.flatMap(({ signUp }) => signUp?.purposes ?? []);
	const names = namesOf(offered, purposes).map(sayer(version, locale));
	const texts = aboutTexts[languageOf(locale)];
	return [
		...(names.length > 0 ? [fill(texts.signUp, list(names, locale))] : []),
		...(names.length > 0 || asksForAddress(version) ? [texts.found] : []),
	];
}

const asksForAddress = ({ document }: Version): boolean =>
	document.screens.some(({ blocks }) => blocks.some(({ kind }) => addresses.includes(kind)));
const addresses: string[] = ["email", "phone", "contact"];

const namesOf = (ids: readonly string[], known: KnownUses["purposes"]): LocalText[] =>
	[...new Set(ids)].map((id) => known.get(id)).filter((name) => name !== undefined);

/** In the page's language, else in one that there is. */
const sayer =
	({ document }: Version, locale: Locale) =>
	(text: LocalText): string =>
		localText(text, locale, document) || (Object.values(text)[0] ?? "");

const list = (names: string[], locale: Locale): string => new Intl.ListFormat(locale).format(names);
