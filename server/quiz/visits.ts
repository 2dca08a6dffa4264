import { shopperPaths } from "@/lib/config/paths";
import type { Locale } from "@/lib/quiz/types";
import { visitHours } from "@/lib/server/people/visits/begin-visit";
import { findVisit } from "@/lib/server/people/visits/find-visit";
import type { QuizPlace } from "@/lib/server/publish/find-quiz";
import type { Version } from "@/lib/server/publish/load-version";
import type { StoredResponse } from "@/lib/server/responses/read-response";
import type { PageEntry } from "@/shopper/page-data";
import { quizHome } from "../page/quiz-home";
import type { RequestRecord } from "../reply/record";
import { entryOf } from "./page-parts";

/*
 * Who opens a quiz by their private link is known to it by a cookie of that quiz's page alone: its address stays the one that can be
 * passed on, and shows nothing of them to anybody else.
 */
const NAME = "candor-visit";
/** In the address, "no" ends it. */
export const KNOWN = "known";

/** Makes this browser the visit's, for some hours; null: nobody's. */
export function visitCookie(slug: string, visit: string | null): string {
	const secure = quizHome().startsWith("https://") ? "; Secure" : "";
	const age = visit === null ? 0 : visitHours * 3600;
	return `${NAME}=${visit ?? ""}; Path=${shopperPaths.quiz(slug)}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}

interface Coming {
	place: Pick<QuizPlace, "workspaceId" | "quizId">;
	version: Version;
	locale: Locale;
	query: URLSearchParams;
	request: RequestRecord;
}

/** Where someone comes in, and what is known of them, as far as either makes a difference to the quiz. */
export async function knownEntry(
	{ place, version, locale, query, request }: Coming,
	now: Date,
): Promise<PageEntry | null> {
	const entry = entryOf(version.document, locale, query);
	const id = visitIn(request);
	const came = id === null ? null : await findVisit({ ...place, id }, now);
	return came ? { ...(entry ?? { locale, source: "" }), ...came } : entry;
}

/** The same of a response that has begun. */
export const entryIn = ({ entry, visit }: StoredResponse): PageEntry | null =>
	entry && visit !== null ? { ...entry, visit } : entry;

function visitIn({ headers: { cookie } }: RequestRecord): string | null {
	if (!cookie?.includes(`${NAME}=`)) return null;
	const found = cookie.split(";").find((part) => part.trim().startsWith(`${NAME}=`));
	return found?.split("=")[1]?.trim() || null;
}
