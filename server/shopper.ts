import { shopperPaths } from "@/lib/config/paths";
import { pickLocale } from "@/lib/quiz/text";
import type { Locale } from "@/lib/quiz/types";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { candidatePack } from "@/lib/server/publish/candidate-pack";
import { findLink } from "@/lib/server/publish/find-link";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";
import { accepted, compressed } from "./compress";
import { takeForm } from "./forms/take-form";
import { keptPage } from "./kept-pages";
import { unknownPage } from "./message-page";
import { entryOf } from "./page-parts";
import { quizHome } from "./quiz-home";
import { notOpenPage, quizPage } from "./quiz-page";
import type { ReplyRecord, RequestRecord } from "./record";
import { shopperFiles } from "./shopper-files";
import { takePost } from "./take-post";

/** Looked at before the body is read: only the shopper's own addresses have theirs read here. */
export function isShopperPath(path: string): boolean {
	return /^\/(q|p|shopper|api\/q)\//.test(path);
}

/**
 * Answers a request for one of the shopper's addresses; null when it isn't one. The shopper's side is this function from
 * record to record, the same behind node:http and behind Next.
 */
export async function handleShopper(request: RequestRecord): Promise<ReplyRecord | null> {
	const url = new URL(request.url, "http://shopper");
	const [, area, rest, ...more] = url.pathname.split("/");
	const name = decode(rest ?? "");
	const query = url.searchParams;
	if (request.method === "POST") {
		if (area !== "q" || more.length > 0)
			return takePost(url, request).then((reply) => reply && compressed(request, reply));
		return compressed(request, await takeForm(name, query, wantedOf(query, request), request));
	}
	if ((request.method !== "GET" && request.method !== "HEAD") || !rest) return null;
	if (area === "api") return sendPack(more, request);
	if (more.length > 0) return null;
	if (area === "q") return showQuiz(name, query, request);
	if (area === "p") return followLink(name, query, request);
	return area === "shopper" ? sendScript(name, request) : null;
}

async function showQuiz(slug: string, query: URLSearchParams, request: RequestRecord): Promise<ReplyRecord> {
	const wanted = wantedOf(query, request);
	const live = await getLiveQuiz(slug);
	if (live.kind === "none") return compressed(request, unknownPage(wanted));
	if (live.kind === "moved") return redirect(308, shopperPaths.quiz(live.slug), query);
	const locale = pickLocale(live.version?.document ?? { locales: ["en", "da"] }, wanted);
	if (live.kind !== "live") return compressed(request, notOpenPage(live, locale));
	const { version } = live;
	const entry = entryOf(version.document, locale, query);
	const make = () => quizPage({ slug, version, locale, entry, query: new URLSearchParams(), home: quizHome() });
	return entry ? compressed(request, make()) : keptPage(request, `${slug} ${version.id} ${locale}`, make);
}

async function followLink(code: string, query: URLSearchParams, request: RequestRecord): Promise<ReplyRecord> {
	const link = await findLink(code);
	if (!link) return unknownPage(languagesOf(request));
	const kept = new URLSearchParams(query);
	for (const [name, value] of Object.entries(link.utm)) if (value && !kept.has(name)) kept.set(name, value);
	kept.set("l", code);
	return redirect(302, shopperPaths.quiz(link.slug), kept);
}

/** /api/q/pack/SLUG/VERSION */
async function sendPack([what, slug, version, ...more]: string[], request: RequestRecord): Promise<ReplyRecord | null> {
	if (what !== "pack" || !slug || !version || more.length > 0) return null;
	const pack = isUuid(version) ? await candidatePack(decode(slug), version) : null;
	const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
	if (!pack) return { status: 404, headers, body: "{}" };
	return compressed(request, { status: 200, headers, body: JSON.stringify(pack) });
}

function sendScript(name: string, request: RequestRecord): ReplyRecord | null {
	const file = shopperFiles().find(name);
	if (!file) return { status: 404, headers: { "cache-control": "no-store" }, body: "" };
	const encoding = accepted(request);
	const body = encoding === "br" ? file.brotli : encoding === "gzip" ? file.gzip : file.plain;
	return {
		status: 200,
		headers: {
			"content-type": "text/javascript; charset=utf-8",
			"cache-control": "public, max-age=31536000, immutable",
			"x-content-type-options": "nosniff",
			vary: "accept-encoding",
			...(encoding && { "content-encoding": encoding }),
		},
		body,
	};
}

const wantedOf = (query: URLSearchParams, request: RequestRecord) => [...query.getAll("lang"), ...languagesOf(request)];

function redirect(status: number, path: string, query: URLSearchParams): ReplyRecord & { body: string } {
	const search = query.size > 0 ? `?${query}` : "";
	return { status, headers: { location: `${path}${search}`, "cache-control": "no-store" }, body: "" };
}

function languagesOf({ headers }: RequestRecord): Locale[] {
	const parts = (headers["accept-language"] ?? "").slice(0, 500).split(",");
	return parts.map((part) => part.trim().split(";")[0] ?? "").filter((language) => /^[a-z]{2}/i.test(language));
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part).replaceAll("\0", "");
	} catch {
		return "";
	}
}
