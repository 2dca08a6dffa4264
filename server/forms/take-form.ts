import { shopperPaths } from "@/lib/config/paths";
import { AppError } from "@/lib/contracts/errors";
import { type PostedForm, postedForm } from "@/lib/contracts/posted-form";
import { pickLocale } from "@/lib/quiz/text";
import type { Locale } from "@/lib/quiz/types";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { newId } from "@/lib/server/new-id";
import { findQuiz } from "@/lib/server/publish/find-quiz";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";
import { loadVersion } from "@/lib/server/publish/load-version";
import { readResponse } from "@/lib/server/responses/read-response";
import { framingOf } from "../page/framing";
import { plainLocale, plainMessagePage } from "../page/message-page";
import { quizHome } from "../page/quiz-home";
import { notOpenPage, plainPage } from "../quiz/quiz-page";
import { entryIn, knownEntry } from "../quiz/visits";
import { readFields } from "../reply/read-fields";
import type { ReplyRecord, RequestRecord } from "../reply/record";
import { idOf } from "./form-batch";
import { goOn } from "./go-on";

type Page = ReplyRecord & { body: string };

/** Names a sending of the first form in the address. Whoever only opens that address begins anew. */
export const SENDING = "sending";

/**
 * Takes the form of a browser that runs no script, and answers with the page that comes next. Who it is stands in the page
 * alone, not in its address and in no cookie: an address that is passed on begins anew.
 */
export async function takeForm(
	slug: string,
	query: URLSearchParams,
	wanted: Locale[],
	request: RequestRecord,
): Promise<Page> {
	if (request.body === null) return plainMessagePage("tooLong", plainLocale(wanted));
	const text = new TextDecoder().decode(request.body);
	const posted = readFields(text);
	const sending = query.get(SENDING) ?? "";
	query.delete(SENDING);
	const place = await findQuiz(slug);
	if (!place) return plainMessagePage("unknown", plainLocale(wanted));
	const form = readForm(posted);
	const version = form && (await loadVersion(place.workspaceId, place.quizId, form.version));
	if (!version || form.way === "again") return begin(place.slug, query);
	const locale = pickLocale(version.document, wanted);
	const framing = framingOf(place.sites, query);
	try {
		const named = form.response && (await readResponse(version, form.response));
		if (!named && !isUuid(sending)) return sendAgain(place.slug, query);
		const response = named ? named.row.id : idOf(sending, text);
		const stored = named || (await readResponse(version, response));
		const entry = stored ? entryIn(stored) : await knownEntry({ place, version, locale, query, request }, new Date());
		const now = new Date();
		const own = { slug: place.slug, version, locale, entry, query, confirmed: place.confirmed };
		const page = { ...own, home: quizHome(), framing };
		const standing = await goOn({ ...page, tells: place.tells, form, response, stored, posted, request, now });
		const reply = plainPage(page, standing);
		const { url } = standing.ending ?? {};
		// In a frame it would be the frame that goes there.
		return url && framing.embed === null
			? { ...reply, headers: { ...reply.headers, refresh: `0;url=${new URL(url).href}` } }
			: reply;
	} catch (error) {
		if (!(error instanceof AppError) || error.code !== "gone") throw error;
		const live = await getLiveQuiz(place.slug);
		return live.kind === "paused" || live.kind === "closed"
			? notOpenPage(live, locale, query)
			: plainMessagePage("unknown", plainLocale(wanted));
	}
}

function readForm(posted: URLSearchParams): PostedForm | null {
	const own = { version: posted.get("version"), response: posted.get("response"), screen: posted.get("screen") ?? "" };
	const show = posted.get("show") ?? "";
	return postedForm.safeParse({ ...own, show, way: posted.get("way") ?? "" }).data ?? null;
}

/**
 * The first form names no response: the page that it came from is the same for all. The browser sends it again to an address that
 * names this sending, and from there on a reload sends the same once more: which response it begins follows from both.
 */
function sendAgain(slug: string, query: URLSearchParams): Page {
	const named = new URLSearchParams(query);
	named.set(SENDING, newId());
	return redirect(307, slug, named);
}

const begin = (slug: string, query: URLSearchParams): Page => redirect(303, slug, query);

function redirect(status: 303 | 307, slug: string, query: URLSearchParams): Page {
	const search = query.size > 0 ? `?${query}` : "";
	return {
		status,
		headers: { location: `${shopperPaths.quiz(slug)}${search}`, "cache-control": "no-store" },
		body: "",
	};
}
