import { shopperPaths } from "@/lib/config/paths";
import { localText } from "@/lib/quiz/text";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";
import { escapeHtml } from "./page/html";
import { quizHome } from "./page/quiz-home";
import type { ReplyRecord } from "./reply/record";

type JsonReply = ReplyRecord & { body: string };

/** What a frame is given room for unless the asker has less. */
const SIZE = { width: 640, height: 720 };

/** GET /api/q/oembed?url=… as oembed.com has it, in JSON. A quiz that names no site is not offered: its frame would stay empty. */
export async function oembed(query: URLSearchParams): Promise<JsonReply> {
	if ((query.get("format") ?? "json") !== "json") return reply(501, {});
	const asked = readAddress(query.get("url") ?? "");
	const found = asked && (await getLiveQuiz(asked.slug));
	const live = found?.kind === "moved" ? await getLiveQuiz(found.slug) : found;
	if (live?.kind !== "live") return reply(404, {});
	const { place, version } = live;
	if (place.sites.length === 0) return reply(401, {});
	const { document } = version;
	const title = localText(document.title, asked?.lang ?? "", document) || document.theme.brand;
	const width = within(query.get("maxwidth"), SIZE.width);
	const height = within(query.get("maxheight"), SIZE.height);
	const inside = new URLSearchParams({ embed: "inline", ...(asked?.lang && { lang: asked.lang }) });
	const src = `${quizHome()}${shopperPaths.quiz(place.slug)}?${inside}`;
	return reply(200, {
		...{ version: "1.0", type: "rich", title, width, height, cache_age: 300 },
		...{ provider_name: document.theme.brand || "Candor", provider_url: quizHome() },
		html: `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" frameborder="0" loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
	});
}

/** Of a quiz's page here. */
function readAddress(text: string): { slug: string; lang: string | null } | null {
	if (!URL.canParse(text)) return null;
	const { origin, pathname, searchParams } = new URL(text);
	const [, area, slug, ...more] = pathname.split("/");
	if (origin !== new URL(quizHome()).origin || area !== "q" || !slug || more.length > 0) return null;
	return { slug, lang: searchParams.get("lang") };
}

function within(most: string | null, wanted: number): number {
	const pixels = Number(most);
	return Number.isInteger(pixels) && pixels > 0 ? Math.min(pixels, wanted) : wanted;
}

function reply(status: number, body: unknown): JsonReply {
	const headers = {
		"content-type": "application/json; charset=utf-8",
		// A refusal may be lifted in the next moment.
		"cache-control": status === 200 ? "public, max-age=300" : "no-store",
		"access-control-allow-origin": "*",
		"x-content-type-options": "nosniff",
	};
	return { status, headers, body: JSON.stringify(body) };
}
