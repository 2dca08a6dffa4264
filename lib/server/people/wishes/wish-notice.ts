import "server-only";
import { db } from "@/lib/server/db/client";
import { wishOffer } from "./wish-offer";

/** The text that somebody agrees to with a wish, in their language, else in English, else in any; null where nobody is told. */
export async function wishNotice(workspaceId: string, locale: string): Promise<{ id: string; text: string } | null> {
	const offer = await wishOffer(workspaceId);
	const notices = offer
		? await db().notice.findMany({
				where: { workspaceId, purposeId: offer.purposeId, purpose: { archived: false } },
				orderBy: { number: "desc" },
				select: { id: true, text: true, locale: true },
			})
		: [];
	const found = [locale, "en"].flatMap((wanted) => notices.find((notice) => notice.locale === wanted) ?? [])[0];
	const { id, text } = found ?? notices[0] ?? {};
	return id !== undefined && text !== undefined ? { id, text } : null;
}
