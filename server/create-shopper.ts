import { env } from "@/lib/config/env";
import { shopperPaths } from "@/lib/config/paths";
import { pickLocale } from "@/lib/quiz/text";
import type { Locale } from "@/lib/quiz/types";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { candidatePack } from "@/lib/server/publish/candidate-pack";
import { findLink } from "@/lib/server/publish/find-link";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";
import { accepted, compressed } from "./compress";
import { messagePage } from "./message-page";
import { notOpenPage, quizPage, type RenderElement } from "./quiz-page";
import type { ReplyRecord, RequestRecord } from "./record";
import { shopperFiles } from "./shopper-files";
import { takePost } from "./take-post";

/** Answers a request for one of the shopper's addresses; null when it isn't one. */
export type Shopper = (request: RequestRecord) => Promise<ReplyRecord | null>;

/** The shopper's side as one function from record to record, the same behind node:http and behind Next. */
export function createShopper(render: RenderElement): Shopper {
	return async (request) => {
		const url = new URL(request.url, "http://shopper");
		const [, area, rest, ...more] = url.pathname.split("/");
		if (request.method === "POST") return takePost(url, request);
		if ((request.method !== "GET" && request.method !== "HEAD") || !rest) return null;
		if (area === "api") return sendPack(more, request);
		if (more.length > 0) return null;
		const name = decode(rest);
		if (area === "q") return compressed(request, await showQuiz(name, url.searchParams, request, render));
		if (area === "p") return followLink(name, url.searchParams, request);
		return area === "shopper" ? sendScript(name, request) : null;
	};
}

async function showQuiz(slug: string, query: URLSearchParams, request: RequestRecord, render: RenderElement) {
	const wanted = [...query.getAll("lang"), ...languagesOf(request)];
	const live = await getLiveQuiz(slug);
	if (live.kind === "none") return unknown(wanted);
	if (live.kind === "moved") return redirect(308, shopperPaths.quiz(live.slug), query);
	const locale = pickLocale(live.version?.document ?? { locales: ["en", "da"] }, wanted);
	if (live.kind !== "live") return notOpenPage(live, locale);
	const { SHOPPER_ORIGIN, APP_URL } = env();
	const { hosted, local, searchList } = shopperFiles();
	const { script } = shopperPaths;
	const scripts = { script: script(hosted), engine: script(local), searchList: script(searchList) };
	return quizPage(live, { locale, query, ...scripts, home: SHOPPER_ORIGIN ?? APP_URL }, render);
}

async function followLink(code: string, query: URLSearchParams, request: RequestRecord): Promise<ReplyRecord> {
	const link = await findLink(code);
	if (!link) return unknown(languagesOf(request));
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

const unknown = (wanted: Locale[]) => messagePage("unknown", pickLocale({ locales: ["en", "da"] }, wanted), "", null);

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
