import { shopperPaths } from "@/lib/config/paths";
import { AppError } from "@/lib/contracts/errors";
import { LANGUAGES } from "@/lib/quiz/languages";
import { pickLocale } from "@/lib/quiz/text";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { nodeLimit } from "@/lib/server/http/node-limit";
import { collectPerson } from "@/lib/server/people/access/collect-person";
import { personCsv, personJson } from "@/lib/server/people/access/person-file";
import { leavePurpose, readLeaving } from "@/lib/server/people/consent/leave-purpose";
import { confirmOptIn, readOptIn } from "@/lib/server/people/consent/opt-in";
import { openLink, revokeLink, workspaceOf } from "@/lib/server/people/consent/person-link";
import { receiptFile } from "@/lib/server/people/consent/receipt-file";
import { eraseProfile } from "@/lib/server/people/erase/erase-profile";
import { chooseMailPause, choosePurpose, confirmTrait, correctTrait } from "@/lib/server/people/own-page/change-own";
import { findPerson, requestLink } from "@/lib/server/people/own-page/find-person";
import { type OwnPlace, readOwn, readTheme } from "@/lib/server/people/own-page/read-own";
import { wordsFor } from "@/lib/server/people/own-page/words";
import { beginVisit } from "@/lib/server/people/visits/begin-visit";
import { endOwnWish } from "@/lib/server/people/wishes/end-wish";
import { plainLocale, plainMessagePage } from "../page/message-page";
import { visitCookie } from "../quiz/visits";
import { readFields } from "../reply/read-fields";
import type { ReplyRecord, RequestRecord } from "../reply/record";
import { confirmPage, donePage, erasePage, gonePage, isEmail, leavePage } from "./other-pages";
import { type Done, isDone, ownPage } from "./own-page";
import { privateHeaders } from "./own-shell";
import { stillPage } from "./still-page";
import { readTraitField } from "./trait-field";

type Page = ReplyRecord & { body: string };

interface Visit {
	token: string;
	/** What of the page is asked for; "" for itself. */
	part: string;
	/** Of the quiz that they go to; undefined: to none. */
	slug: string | undefined;
	query: URLSearchParams;
	/** Languages that the browser would like, the first the most. */
	wanted: string[];
	/** Null: only looked at. */
	posted: URLSearchParams | null;
	network: string;
	now: Date;
}

/** Requests of one network address within a minute, in each process. */
const mostPerMinute = 120;

/** /me/TOKEN: a person's own page, or what a mail asks them to confirm. Looking never changes anything. */
export async function personPage(
	[token = "", ...parts]: readonly string[],
	query: URLSearchParams,
	wanted: string[],
	request: RequestRecord,
): Promise<Page | null> {
	const [first = "", slug, ...more] = parts;
	if (more.length > 0 || (slug !== undefined && first !== "quiz")) return null;
	nodeLimit(`person ${request.address}`, mostPerMinute);
	if (request.body === null) return plainMessagePage("tooLong", plainLocale([...query.getAll("lang"), ...wanted]));
	const posted = request.method === "POST" ? readForm(request.body) : null;
	const visit = { token, part: first, slug, query, wanted, posted, network: request.address, now: new Date() };
	const opened = await openLink(token, visit.now);
	if (opened?.purpose === "opt-in") return answerOptIn(opened, visit);
	if (opened?.purpose === "leave") return answerLeave(opened, visit);
	const person = opened && (await findPerson(opened.workspaceId, opened.subject));
	if (!opened || !person) return answerGone(visit);
	// The language asked for here, else the one that they answered in.
	const locale = pickLocale({ locales: LANGUAGES }, [...query.getAll("lang"), person.locale]);
	const place = { workspaceId: opened.workspaceId, profileId: person.profileId, locale };
	if (slug !== undefined) return posted ? null : goToQuiz(place, slug, visit);
	return posted ? act(place, opened, visit, posted) : look(place, visit);
}

const readForm = (body: Uint8Array) => readFields(new TextDecoder().decode(body));
const languageFor = ({ query, wanted }: Visit) =>
	pickLocale({ locales: LANGUAGES }, [...query.getAll("lang"), ...wanted]);

/** To the quiz, which then asks only for what isn't known and fresh. One that can't be taken, to its own words. */
async function goToQuiz(place: OwnPlace, slug: string, { query, now }: Visit): Promise<Page> {
	const { workspaceId, profileId, locale } = place;
	const visit = await beginVisit({ workspaceId, profileId, slug }, now);
	// From a message, which is named so that its results can be told apart.
	const from = query.get("from")?.slice(0, 200);
	const campaign = from && { utm_source: "message", utm_campaign: from };
	const location = `${shopperPaths.quiz(slug)}?${new URLSearchParams({ lang: locale, ...campaign })}`;
	const cookie = visit && { "set-cookie": visitCookie(slug, visit.id) };
	return { status: 303, headers: { ...privateHeaders, location, ...cookie }, body: "" };
}

async function look(place: OwnPlace, { token, part, query, now }: Visit): Promise<Page | null> {
	const words = wordsFor(place.locale);
	if (part === "data.json" || part === "data.csv" || part === "receipt.json") return download(place, part, now);
	if (part !== "" && part !== "erase" && part !== "still") return null;
	const page = await readOwn(place, now);
	if (!page) return null;
	if (part === "erase") return erasePage(token, page.shop, page.theme, words);
	const said = query.get("done");
	const done = isDone(said) ? said : null;
	if (part !== "still") return ownPage(token, page, words, done);
	return stillPage(token, page, words, { done, now, said: query.getAll("said") });
}

async function download(
	place: OwnPlace,
	part: "data.json" | "data.csv" | "receipt.json",
	now: Date,
): Promise<Page | null> {
	const record = part === "receipt.json" ? null : await collectPerson(place, now);
	const body = record ? (part === "data.csv" ? personCsv(record) : personJson(record)) : await receiptFile(place, now);
	const type = part === "data.csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8";
	const attached = { "content-type": type, "content-disposition": `attachment; filename="${part}"` };
	return { status: 200, headers: { ...privateHeaders, ...attached, "x-content-type-options": "nosniff" }, body };
}

/** What a form of the page does. Afterwards the page itself is asked for, so that loading it again does nothing twice. */
async function act(
	place: OwnPlace,
	link: { workspaceId: string; hash: string },
	{ token, now }: Visit,
	posted: URLSearchParams,
): Promise<Page | null> {
	const way = posted.get("way");
	const words = wordsFor(place.locale);
	if (way === "revoke") {
		await revokeLink(link);
		return gonePage(token, words, { ours: true, revoked: true });
	}
	if (way === "erase") {
		const theme = await readTheme(place);
		await eraseProfile({ workspaceId: place.workspaceId, actorId: null, by: "person" }, place.profileId, now);
		return donePage(words, theme, "erased");
	}
	const done = await change(place, posted, now).catch((error: unknown): Done => {
		if (error instanceof AppError && (error.code === "invalid-input" || error.code === "not-found"))
			return "doesNotFit";
		throw error;
	});
	const search = new URLSearchParams({ lang: place.locale, done });
	const still = posted.get("back") === "still";
	for (const id of still ? posted.getAll("said") : []) search.append("said", id);
	if (still && done === "saved") search.append("said", posted.get("trait") ?? "");
	const location = `${shopperPaths.person(token, ...(still ? ["still"] : []))}?${search}`;
	return { status: 303, headers: { ...privateHeaders, location }, body: "" };
}

async function change(place: OwnPlace, posted: URLSearchParams, now: Date): Promise<Done> {
	const uuid = (name: string) => {
		const id = posted.get(name) ?? "";
		if (!isUuid(id)) throw new AppError("invalid-input", name);
		return id;
	};
	switch (posted.get("way")) {
		case "agree":
			await choosePurpose(place, { purposeId: uuid("purpose"), noticeId: uuid("notice"), agrees: true }, now);
			return "grantedNow";
		case "withdraw":
			await choosePurpose(place, { purposeId: uuid("purpose"), noticeId: null, agrees: false }, now);
			return "withdrawnNow";
		case "often":
			await chooseMailPause(place, { days: Number(posted.get("days")), until: posted.get("until") ?? "" }, now);
			return "saved";
		case "unwish":
			await endOwnWish(place, uuid("wish"), now);
			return "saved";
		case "still":
			await confirmTrait(place, uuid("trait"), now);
			return "saved";
		case "correct": {
			const traitId = uuid("trait");
			const trait = (await readOwn(place, now))?.traits.find(({ id }) => id === traitId);
			if (!trait) throw new AppError("not-found", "nothing is kept of that trait");
			await correctTrait(place, { traitId, said: readTraitField(trait.type, posted.getAll("value")) }, now);
			return "saved";
		}
		default:
			throw new AppError("invalid-input", "no such way");
	}
}

async function answerOptIn(opened: { workspaceId: string; subject: string }, visit: Visit): Promise<Page | null> {
	const asked = await readOptIn(opened);
	if (!asked) return answerGone(visit);
	const locale = pickLocale({ locales: LANGUAGES }, [...visit.query.getAll("lang"), asked.locale]);
	const words = wordsFor(locale);
	const theme = await readTheme({ workspaceId: opened.workspaceId, profileId: asked.profileId });
	if (visit.posted?.get("way") !== "confirm") return confirmPage(visit.token, asked.waiting, theme, words);
	const confirmed = await confirmOptIn(opened, visit.now);
	return confirmed ? donePage(words, theme, "confirmedNow") : confirmPage(visit.token, [], theme, words);
}

/** By a program of mail, at its reader's word, or by the button that opening it shows. */
async function answerLeave(opened: { workspaceId: string; subject: string }, visit: Visit): Promise<Page> {
	const { token, query, posted, now } = visit;
	const meant = posted?.get("way") === "withdraw" || posted?.get("List-Unsubscribe") === "One-Click";
	const left = meant ? await leavePurpose(opened, now) : await readLeaving(opened);
	if (!left) return answerGone(visit);
	const words = wordsFor(pickLocale({ locales: LANGUAGES }, [...query.getAll("lang"), left.locale]));
	const theme = await readTheme({ workspaceId: opened.workspaceId, profileId: left.profileId });
	return leavePage(token, left, theme, words);
}

/** The link opens nothing: an address gets a new one, and the answer doesn't tell whether it is known. */
async function answerGone(visit: Visit): Promise<Page> {
	const { token, posted, network, now } = visit;
	const locale = languageFor(visit);
	const words = wordsFor(locale);
	const workspaceId = workspaceOf(token);
	const ours = workspaceId !== null && isUuid(workspaceId);
	if (!ours || posted?.get("way") !== "link") return gonePage(token, words, { ours });
	const email = (posted.get("email") ?? "").trim().slice(0, 254);
	if (!isEmail(email)) return gonePage(token, words, { ours, said: "notAnEmail" });
	try {
		await requestLink(workspaceId, { email, locale, network }, now);
	} catch (error) {
		if (error instanceof AppError && error.code === "too-many")
			return gonePage(token, words, { ours, said: "tooMany" });
		throw error;
	}
	return gonePage(token, words, { ours, said: "linkSent" });
}
