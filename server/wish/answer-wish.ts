import { shopperPaths } from "@/lib/config/paths";
import { AppError } from "@/lib/contracts/errors";
import { LANGUAGES } from "@/lib/quiz/languages";
import { PLAIN_STOCK } from "@/lib/quiz/supply";
import { pickLocale } from "@/lib/quiz/text";
import type { Locale } from "@/lib/quiz/types";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { db } from "@/lib/server/db/client";
import { nodeLimit } from "@/lib/server/http/node-limit";
import { addWish } from "@/lib/server/people/wishes/add-wish";
import { wishNotice } from "@/lib/server/people/wishes/wish-notice";
import { wishedProduct } from "@/lib/server/people/wishes/wished-product";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";
import { isEmail } from "../me/other-pages";
import { plainLocale, plainMessagePage } from "../page/message-page";
import { readFields } from "../reply/read-fields";
import type { ReplyRecord, RequestRecord } from "../reply/record";
import { type WishPage, type WishSaid, wishHeaders, wishPage } from "./wish-page";

type Page = ReplyRecord & { body: string };

/** Requests of one network address within a minute, in each process. */
const mostPerMinute = 60;

/** /q/SLUG/wish?product=ID&variant=ID: looked at, or its form sent. Unknown where nobody is told, or the product isn't there. */
export async function answerWish(
	slug: string,
	query: URLSearchParams,
	wanted: Locale[],
	request: RequestRecord,
): Promise<Page> {
	nodeLimit(`wish ${request.address}`, mostPerMinute);
	if (request.body === null) return plainMessagePage("tooLong", plainLocale(wanted));
	const live = await getLiveQuiz(slug);
	if (live.kind === "moved") return redirect(shopperPaths.wishForm(live.slug), query);
	const locale = pickLocale({ locales: LANGUAGES }, wanted);
	const unknown = () => plainMessagePage("unknown", plainLocale(wanted));
	if (live.kind === "none") return unknown();
	const { workspaceId } = live.place;
	const asked = {
		product: query.get("product") ?? "",
		variant: query.get("variant")?.slice(0, 200) || null,
		least: (live.version?.document.stock ?? PLAIN_STOCK).least,
	};
	const [product, notice] = await Promise.all([
		isUuid(asked.product) ? wishedProduct(db(), workspaceId, asked) : null,
		wishNotice(workspaceId, locale),
	]);
	if (!product || !notice) return unknown();
	const { currency } = await db().workspace.findUniqueOrThrow({
		where: { id: workspaceId },
		select: { currency: true },
	});
	const theme = live.version?.document.theme ?? null;
	const page = { slug: live.place.slug, locale, theme, product, currency, notice, email: "", agreed: false };
	if (request.method !== "POST") return wishPage({ ...page, said: saidIn(query) });
	const posted = readFields(new TextDecoder().decode(request.body));
	return take(page, posted, { ...asked, workspaceId, network: request.address });
}

/** Afterwards the page itself is asked for, so that loading it again sends nothing twice. No address of a page holds an e-mail. */
async function take(
	page: Omit<WishPage, "said">,
	posted: URLSearchParams,
	asked: { workspaceId: string; product: string; variant: string | null; least: number; network: string },
): Promise<Page> {
	const email = (posted.get("email") ?? "").trim().slice(0, 254);
	const agreed = posted.get("agree") === page.notice.id;
	const again = (said: WishSaid) => wishPage({ ...page, email, agreed, said });
	if (!isEmail(email)) return again("notAnEmail");
	if (!agreed) return again("tickOne");
	try {
		const noticeId = page.notice.id;
		const done = await addWish({ ...asked, email, noticeId, locale: page.locale }, new Date());
		const path = shopperPaths.wish(page.slug, asked.product, asked.variant, page.locale);
		return redirect(path, new URLSearchParams({ done }));
	} catch (error) {
		if (error instanceof AppError && error.code === "too-many") return again("tooMany");
		if (error instanceof AppError && error.code === "invalid-input") return again("notAnEmail");
		throw error;
	}
}

function saidIn(query: URLSearchParams): WishSaid | null {
	const done = query.get("done");
	return done === "noted" || done === "confirm" ? done : null;
}

function redirect(path: string, query: URLSearchParams): Page {
	const location = `${path}${path.includes("?") ? "&" : "?"}${query}`;
	return { status: 303, headers: { ...wishHeaders, location }, body: "" };
}
