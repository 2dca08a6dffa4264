import "server-only";
import { LATE_DAYS, type MessageWord, type Occasion, type Trigger } from "@/lib/profile/message";
import { type Bought, isOneOf } from "@/lib/profile/segment";
import type { TraitContent } from "@/lib/profile/types";
import { sayMoney } from "@/lib/quiz/formats";
import { isWebUrl } from "@/lib/quiz/web-url";
import { db } from "@/lib/server/db/client";
import type { PersonMail } from "@/lib/server/generated/client";
import { type OwnTrait, readTraits } from "../own-page/read-own";
import { sayTrait } from "../own-page/say-trait";
import { wordsFor } from "../own-page/words";
import { wishedProduct } from "../wishes/wished-product";

const DAY_MS = 86_400_000;

/** What brings a mail about, as it stands when the mail is written. */
export interface FoundOccasion extends Occasion {
	/** What the person said, in words; null: nothing to be told. */
	line: string | null;
	/** Where it is to be had. */
	url?: string | null;
	words: Partial<Record<MessageWord, string>>;
}

/** What the mail was queued for, as far as it still holds. `granted`: what the person agrees to. */
export async function findOccasions(
	mail: PersonMail,
	trigger: Trigger,
	granted: ReadonlySet<string>,
	now: Date,
): Promise<FoundOccasion[]> {
	switch (trigger.kind) {
		case "stale":
			return staleValues(mail, trigger.days, now);
		case "order":
			return order(mail, trigger.what, granted);
		case "date":
			return date(mail, trigger.days, now);
		case "wish":
			return wish(mail);
	}
}

/** Those that the person said before the mail was thought of, and not since. A sensitive value is named and not told. */
async function staleValues(mail: PersonMail, days: number, now: Date): Promise<FoundOccasion[]> {
	const { workspaceId, profileId, lines, createdAt } = mail;
	const until = new Date(now.getTime() + days * DAY_MS);
	const values = await db().traitValue.findMany({
		where: {
			workspaceId,
			profileId,
			traitId: { in: lines },
			current: true,
			at: { lt: createdAt },
			staleAt: { lte: until },
		},
	});
	const traits = await readTraits(mail, new Map());
	return traits.flatMap((trait) => {
		const value = values.find(({ traitId }) => traitId === trait.id);
		return value ? [{ ...judgedBy(value), line: tell(trait, mail.locale), words: {} }] : [];
	});
}

function tell(trait: OwnTrait, locale: string): string {
	return trait.sensitive ? trait.name : `${trait.name}: ${sayTrait(trait, wordsFor(locale))}`;
}

async function date(mail: PersonMail, days: number, now: Date): Promise<FoundOccasion[]> {
	const { workspaceId, profileId, occasionId } = mail;
	const value = await db().traitValue.findFirst({
		where: { workspaceId, profileId, id: occasionId ?? "", current: true },
		include: { trait: { select: { sensitive: true } } },
	});
	const day = value?.value as TraitContent | undefined;
	const today = now.getTime() / DAY_MS;
	if (!value || typeof day !== "number" || day > today + days || day <= today - LATE_DAYS - days) return [];
	const said = value.trait.sensitive ? "" : wordsFor(mail.locale).day(day * DAY_MS);
	return [{ ...judgedBy(value), line: null, words: { date: said } }];
}

const judgedBy = ({ purposes, staleAt }: { purposes: string[]; staleAt: Date | null }): Occasion => ({
	...{ purposes, staleAt: staleAt?.getTime() ?? null },
});

/** Joined as `joinedOrders` joins: by the first of its identifiers that somebody has, while they agree to its purpose. */
async function order(
	{ workspaceId, profileId, occasionId }: PersonMail,
	what: Bought,
	granted: ReadonlySet<string>,
): Promise<FoundOccasion[]> {
	const found = await db().customerOrder.findFirst({
		where: { workspaceId, id: occasionId ?? "" },
		include: { identifiers: { orderBy: { kind: "asc" } }, lines: { orderBy: { position: "asc" } } },
	});
	if (!found || !granted.has(found.purposeId) || found.identifiers.length === 0) return [];
	const holders = await db().identifier.findMany({
		where: { workspaceId, OR: found.identifiers.map(({ kind, hash }) => ({ kind, hash })) },
		orderBy: { kind: "asc" },
	});
	if (holders[0]?.profileId !== profileId) return [];
	const product = await boughtProduct(
		workspaceId,
		found.lines.flatMap(({ productId }) => productId ?? []),
		what,
	);
	return [{ purposes: [found.purposeId], staleAt: null, line: null, words: { product: product ?? "" } }];
}

/** Title of the first of these products that is what the message asks about; null: none is in the catalog. */
async function boughtProduct(workspaceId: string, ids: string[], what: Bought): Promise<string | null> {
	const products = await db().product.findMany({
		where: { workspaceId, id: { in: ids } },
		include: { collections: true },
	});
	const inOrder = ids.flatMap((id) => products.find((product) => product.id === id) ?? []);
	const meant = inOrder.find(({ id, attributes, collections }) => {
		const held = attributes as Record<string, string | number | boolean | string[]>;
		return isOneOf(what, [{ product: id, attributes: held, collections: collections.map((one) => one.collectionId) }]);
	});
	return meant?.title ?? null;
}

async function wish({ workspaceId, profileId, occasionId, locale }: PersonMail): Promise<FoundOccasion[]> {
	const open = { fulfilledAt: null, endedAt: null };
	const found = await db().wish.findFirst({ where: { workspaceId, profileId, id: occasionId ?? "", ...open } });
	if (!found) return [];
	const { productId: product, variant, least, kind, price: before, purposeId } = found;
	const [now, { currency }] = await Promise.all([
		wishedProduct(db(), workspaceId, { product, variant, least }),
		db().workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { currency: true } }),
	]);
	if (!now?.inStock) return [];
	const cheaper = before !== null && now.price !== null && now.price < before.toNumber();
	if (kind === "price" && !cheaper) return [];
	const title = [now.title, now.variant?.title].filter(Boolean).join(", ");
	const price = now.price === null ? "" : sayMoney(now.price, currency, locale);
	const url = now.url && isWebUrl(now.url) ? now.url : null;
	return [{ purposes: [purposeId], staleAt: null, line: null, url, words: { product: title, price } }];
}
