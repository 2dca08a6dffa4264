import { shopperPaths } from "@/lib/config/paths";
import { AppError, type ErrorCode } from "@/lib/contracts/errors";
import { LANGUAGES } from "@/lib/quiz/languages";
import { pickLocale } from "@/lib/quiz/text";
import type { Locale } from "@/lib/quiz/types";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { liveProducts } from "@/lib/server/catalog/live-products";
import { isAway } from "@/lib/server/db/is-away";
import { publicKeys } from "@/lib/server/people/consent/signing-key";
import { candidatePack } from "@/lib/server/publish/candidate-pack";
import { findLink } from "@/lib/server/publish/find-link";
import { findQuiz } from "@/lib/server/publish/find-quiz";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";
import { knownUses } from "@/lib/server/publish/known-uses";
import { loadVersion } from "@/lib/server/publish/load-version";
import { aboutPage } from "./about/about-page";
import { SENDING, takeForm } from "./forms/take-form";
import { kioskFile, sendDevicePack } from "./kiosk/kiosk";
import { personPage } from "./me/person-page";
import { oembed } from "./oembed";
import { framingOf } from "./page/framing";
import { plainLocale, plainMessagePage } from "./page/message-page";
import { quizHome } from "./page/quiz-home";
import { shopperFiles } from "./page/shopper-files";
import { PREFILL } from "./quiz/prefill";
import { asksToConfirm, notOpenPage, pausedSaid, quizPage } from "./quiz/quiz-page";
import { KNOWN, knownEntry, visitCookie } from "./quiz/visits";
import { compressed } from "./reply/compress";
import { keptReply } from "./reply/kept-replies";
import { languagesOf } from "./reply/languages-of";
import { readFields } from "./reply/read-fields";
import { type ReadyReply, serveReady } from "./reply/ready-reply";
import type { ReplyRecord, RequestRecord } from "./reply/record";
import { sendPicture } from "./send-picture";
import { takePost } from "./take-post";
import { answerWish } from "./wish/answer-wish";

/** Looked at before the body is read: only the shopper's own addresses have theirs read here. */
export function isShopperPath(path: string): boolean {
	return path === shopperPaths.receiptKeys() || /^\/((q|p|m|me|shopper|api\/q)\/|kiosk(\/|$))/.test(path);
}

/** Whoever comes again in a moment may be taken. */
const passing: ErrorCode[] = ["busy", "unavailable", "too-many"];

/**
 * Answers a request for one of the shopper's addresses; null when it isn't one. The shopper's side is this function from
 * record to record, the same behind node:http and behind Next.
 */
export async function handleShopper(request: RequestRecord): Promise<ReplyRecord | null> {
	const { pathname, searchParams } = splitUrl(request.url);
	const away = (error: unknown) => {
		if (!isAway(error) && !(error instanceof AppError && passing.includes(error.code))) throw error;
		return compressed(request, plainMessagePage("away", plainLocale(wantedOf(searchParams, request))));
	};
	const [, area, rest, ...more] = pathname.split("/");
	const name = decode(rest ?? "");
	if (area === "me") {
		const page = personPage([name, ...more], searchParams, languagesOf(request), request);
		return page.then((reply) => reply && compressed(request, reply), away);
	}
	if (pathname === shopperPaths.receiptKeys()) return request.method === "POST" ? null : sendKeys();
	if (area === "q" && more.join() === "wish") {
		const page = answerWish(name, searchParams, wantedOf(searchParams, request), request);
		return page.then((reply) => compressed(request, reply), away);
	}
	if (request.method === "POST") {
		if (area !== "q" || more.length > 0) {
			return takePost({ pathname, searchParams }, request).then((reply) => reply && compressed(request, reply));
		}
		return takeForm(name, searchParams, wantedOf(searchParams, request), request).then(
			(page) => compressed(request, page),
			away,
		);
	}
	if (request.method !== "GET" && request.method !== "HEAD") return null;
	if (area === "kiosk") return sendKiosk(pathname, request);
	if (!rest) return null;
	if (area === "api" && more.join() === "oembed") return compressed(request, await oembed(searchParams));
	if (area === "api" && more[0] === "device") {
		return more[1] === "pack" && more.length === 3
			? compressed(request, await sendDevicePack(more[2] ?? "", request))
			: null;
	}
	if (area === "api") return sendPack(more, request);
	if (area === "m") return sendPicture(pathname, request);
	if (area === "q" && more.join() === "answers") return showAbout(name, searchParams, request).catch(away);
	if (more.length > 0) return null;
	if (area === "shopper") return sendScript(name, request);
	const show = area === "q" ? showQuiz : followLink;
	return show(name, searchParams, request).catch(away);
}

async function showQuiz(slug: string, query: URLSearchParams, request: RequestRecord): Promise<ReplyRecord> {
	const wanted = wantedOf(query, request);
	const live = await getLiveQuiz(slug);
	if (live.kind === "none") {
		// Slugs are written in small letters, but some read them off a poster, on a keyboard that begins with a capital.
		const small = slug.toLowerCase();
		if (small !== slug) return redirect(308, shopperPaths.quiz(small), query);
		return serveReady(await unknownPage(wanted), request);
	}
	if (live.kind === "moved") return redirect(308, shopperPaths.quiz(live.slug), query);
	if (query.has(SENDING)) {
		query.delete(SENDING);
		return redirect(303, shopperPaths.quiz(slug), query);
	}
	const locale = pickLocale(live.version?.document ?? { locales: LANGUAGES }, wanted);
	const framing = framingOf(live.place.sites, query);
	const framed = JSON.stringify(framing);
	if (live.kind === "closed") {
		const key = `closed ${live.version?.id} ${locale} ${framed}`;
		return serveReady(await keptReply(key, () => notOpenPage(live, locale, query), byLanguage), request);
	}
	const { kind, place, version } = live;
	const paused = kind === "paused" ? pausedSaid(place, version, locale) : null;
	if (query.get(KNOWN) === "no") return forgetVisit(slug, query);
	const entry = await knownEntry({ place, version, locale, query, request }, new Date());
	const { confirmed } = place;
	if (entry?.visit || query.get(PREFILL)) {
		const page = quizPage({ slug, version, locale, entry, confirmed, paused, query, home: quizHome(), framing });
		return compressed(request, { ...page, headers: { ...page.headers, "cache-control": "private, no-store" } });
	}
	const key = `page ${slug} ${version.id} ${locale} ${JSON.stringify([entry, paused, asksToConfirm(version, confirmed)])} ${framed}`;
	const own = { slug, version, locale, entry, confirmed, paused };
	const make = () => quizPage({ ...own, query: new URLSearchParams(), home: quizHome(), framing });
	return serveReady(await keptReply(key, make, byLanguage), request);
}

/** The quiz as it is for somebody of whom nothing is known: this browser isn't the person's, or they would rather not be. */
function forgetVisit(slug: string, query: URLSearchParams): ReplyRecord {
	query.delete(KNOWN);
	const reply = redirect(303, shopperPaths.quiz(slug), query);
	return { ...reply, headers: { ...reply.headers, "set-cookie": visitCookie(slug, null) } };
}

/** Of a quiz that can be taken, or be gone on with. */
async function showAbout(slug: string, query: URLSearchParams, request: RequestRecord): Promise<ReplyRecord> {
	const wanted = wantedOf(query, request);
	const live = await getLiveQuiz(slug);
	if (live.kind === "moved") return redirect(308, shopperPaths.aboutAnswers(live.slug), query);
	if (live.kind !== "live" && live.kind !== "paused") return serveReady(await unknownPage(wanted), request);
	const { version } = live;
	const locale = pickLocale(version.document, wanted);
	const uses = await knownUses(version.workspaceId);
	const make = () => aboutPage(slug, version, uses, locale);
	return serveReady(await keptReply(`about ${slug} ${version.id} ${locale} ${uses.stamp}`, make, byLanguage), request);
}

const byLanguage = ["accept-language"];

function unknownPage(wanted: Locale[]): Promise<ReadyReply> {
	const locale = plainLocale(wanted);
	return keptReply(`unknown ${locale}`, () => plainMessagePage("unknown", locale), byLanguage);
}

async function followLink(typed: string, query: URLSearchParams, request: RequestRecord): Promise<ReplyRecord> {
	const code = typed.toLowerCase();
	const link = await findLink(code);
	if (!link) return serveReady(await unknownPage(wantedOf(query, request)), request);
	const kept = new URLSearchParams(query);
	for (const [name, value] of Object.entries(link.utm)) if (value && !kept.has(name)) kept.set(name, value);
	kept.set("l", code);
	return redirect(302, shopperPaths.quiz(link.slug), kept);
}

async function sendKiosk(pathname: string, request: RequestRecord): Promise<ReplyRecord | null> {
	const reply = kioskFile(pathname);
	if (!reply) return null;
	const { kiosk, worker } = shopperFiles().names;
	return serveReady(await keptReply(`${pathname} ${kiosk} ${worker}`, () => reply), request);
}

/** /api/q/pack/SLUG/VERSION */
async function sendPack([what, slug, id, ...more]: string[], request: RequestRecord): Promise<ReplyRecord | null> {
	if (what !== "pack" || !slug || !id || more.length > 0) return null;
	const place = isUuid(id) ? await findQuiz(decode(slug)) : null;
	const version = place && (await loadVersion(place.workspaceId, place.quizId, id));
	if (!version) return packReply(null);
	const { stamp } = await liveProducts(version.workspaceId);
	const make = async () => packReply(await candidatePack(version));
	return serveReady(await keptReply(`pack ${version.id} ${stamp}`, make), request);
}

/** Anybody may check a receipt, from any page. */
const sendKeys = (): ReplyRecord => ({
	status: 200,
	headers: {
		...{ "content-type": "application/json; charset=utf-8", "cache-control": "public, max-age=3600" },
		...{ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" },
	},
	body: JSON.stringify(publicKeys()),
});

const packReply = (pack: object | null): ReplyRecord => ({
	status: pack ? 200 : 404,
	headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
	body: JSON.stringify(pack ?? {}),
});

/** The loader has an address that stays, and is asked for anew every now and then; all else has its content's hash in its name. */
async function sendScript(asked: string, request: RequestRecord): Promise<ReplyRecord> {
	const { names, find } = shopperFiles();
	const loader = asked === shopperPaths.loaderName;
	const name = loader ? names.embed : asked;
	const file = find(name);
	if (!file) return { status: 404, headers: { "cache-control": "no-store" }, body: "" };
	const headers = {
		"content-type": "text/javascript; charset=utf-8",
		"cache-control": loader
			? "public, max-age=300, stale-while-revalidate=86400"
			: "public, max-age=31536000, immutable",
		...(loader && { "cross-origin-resource-policy": "cross-origin" }),
		"x-content-type-options": "nosniff",
	};
	return serveReady(await keptReply(`script ${asked} ${name}`, () => ({ status: 200, headers, body: file })), request);
}

function splitUrl(url: string): Pick<URL, "pathname" | "searchParams"> {
	const at = url.indexOf("?");
	if (at === -1) return { pathname: url, searchParams: new URLSearchParams() };
	return { pathname: url.slice(0, at), searchParams: readFields(url.slice(at + 1)) };
}

const wantedOf = (query: URLSearchParams, request: RequestRecord) => [...query.getAll("lang"), ...languagesOf(request)];

function redirect(status: number, path: string, query: URLSearchParams): ReplyRecord & { body: string } {
	const search = query.size > 0 ? `?${query}` : "";
	return { status, headers: { location: `${path}${search}`, "cache-control": "no-store" }, body: "" };
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part).replaceAll("\0", "");
	} catch {
		return "";
	}
}
