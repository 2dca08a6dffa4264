import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { standings } from "@/lib/profile/standing";
import { countAttempt } from "@/lib/server/auth/count-attempt";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { appendConsents } from "../consent/append-consents";
import { readLines } from "../consent/read-lines";
import { ensureProfile } from "../ensure-profile";
import { normalIdentifier } from "../identifiers";
import { nudgePersonMails } from "../mails/mail-loop";
import { queueMail } from "../mails/queue-mail";
import { nudgeMessages } from "../messages/message-loop";
import { wishOffer } from "./wish-offer";
import { type WishedProduct, wishedProduct } from "./wished-product";

export interface NewWish {
	workspaceId: string;
	product: string;
	/** External id; null: any of the product's. */
	variant: string | null;
	least: number;
	email: string;
	/** Of the text beside the box that they ticked. */
	noticeId: string;
	locale: string;
	/** Address that it comes from, for the limit alone. */
	network: string;
}

const perNetwork = { name: "wish network", max: 20, seconds: 3_600 };
const mostOpen = 50;

/**
 * Somebody wants to be told when a product can be had again or, of one that can, costs less than now; with a tick beside the text
 * of the purpose that it is told for. Once for each product. Gives whether a mail asks first whether the address is theirs, unless they
 * have agreed before: anybody may type an address, so the outcome doesn't tell which.
 * Throws `not-found` where nothing is told or the product isn't there, `invalid-input` for what is no address or another
 * text, `too-many`.
 */
export async function addWish(wish: NewWish, now: Date): Promise<"noted" | "confirm"> {
	const { workspaceId, email } = wish;
	const identifier = normalIdentifier(workspaceId, { kind: "email", text: email });
	if (!identifier) throw new AppError("invalid-input", "no address", [{ path: "email", message: "unfit" }]);
	await countAttempt(perNetwork, wish.network);
	const offer = await wishOffer(workspaceId);
	if (!offer) throw new AppError("not-found", "nobody is told");
	const outcome = await transaction(async (tx) => {
		const product = await wishedProduct(tx, workspaceId, wish);
		if (!product) throw new AppError("not-found", "no such product");
		const given = { locale: wish.locale, now, givenAt: now, typed: true };
		const profile = await ensureProfile(tx, workspaceId, [identifier], given);
		if (!profile) throw new AppError("conflict", "erased at this moment");
		const place = { workspaceId, profileId: profile.id };
		await tx.profile.updateMany({ where: { workspaceId, id: profile.id }, data: { seenAt: now } });
		await keep(tx, place, { wish, product, purposeId: offer.purposeId, now });
		return agree(tx, place, { wish, purposeId: offer.purposeId, address: identifier.hash, now });
	});
	nudgePersonMails();
	nudgeMessages();
	return outcome;
}

interface Place {
	workspaceId: string;
	profileId: string;
}

/** The same wish again is one. */
async function keep(
	tx: Transaction,
	{ workspaceId, profileId }: Place,
	kept: { wish: NewWish; product: WishedProduct; purposeId: string; now: Date },
): Promise<void> {
	const { product, purposeId, now } = kept;
	const { variant, least } = kept.wish;
	const kind = product.inStock ? "price" : "stock";
	const open = await tx.wish.findMany({ where: { workspaceId, profileId, fulfilledAt: null, endedAt: null } });
	if (open.some((one) => one.productId === product.id && one.variant === variant && one.kind === kind)) return;
	if (open.length >= mostOpen) throw new AppError("too-many", "open wishes");
	const about = { productId: product.id, variant, kind, price: product.price, least };
	await tx.wish.create({ data: { workspaceId, id: newId(), profileId, ...about, purposeId, since: now } });
}

async function agree(
	tx: Transaction,
	{ workspaceId, profileId }: Place,
	{ wish, purposeId, address, now }: { wish: NewWish; purposeId: string; address: string; now: Date },
): Promise<"noted" | "confirm"> {
	const { noticeId, locale } = wish;
	const where = { workspaceId_id: { workspaceId, id: purposeId } };
	const { confirmed } = await tx.purpose.findUniqueOrThrow({ where, select: { confirmed: true } });
	const outcome = confirmed ? "confirm" : "noted";
	if (standings(await readLines(tx, { workspaceId, profileId })).get(purposeId)?.action === "granted") return outcome;
	const id = newId();
	await appendConsents(tx, workspaceId, [
		{ id, profileId, purposeId, noticeId, action: "granted", method: "tap", at: now },
	]);
	const { action } = await tx.consentEvent.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id } } });
	const kind = action === "requested" ? "confirm" : "receipt";
	await queueMail(tx, workspaceId, { kind, profileId, address, locale, lines: [id] }, now);
	return outcome;
}
