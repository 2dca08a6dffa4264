import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { ApartReason, OrderDraft, OrderReport } from "@/lib/contracts/orders";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { identifierKinds, type NormalIdentifier, normalIdentifier } from "../identifiers";
import { standingGrants } from "../standing-grants";

export type TakenOrders = Pick<OrderReport, "added" | "known" | "joined" | "apart" | "strangeLines">;

interface Taking {
	workspaceId: string;
	purposeId: string;
	now: Date;
	/** Only counts. */
	dry: boolean;
}

interface NamedOrder {
	draft: OrderDraft;
	identifiers: NormalIdentifier[];
	erased: boolean;
}

/**
 * Keeps orders, each once by the shop's id, and counts how they would be joined with people now (`joinedOrders` joins them whenever it
 * is asked). An order keeps the hashes of its addresses, so that a later consent joins it; those of who was erased since the order
 * are not kept. Throws `invalid-input` for a purpose that isn't there.
 */
export async function takeOrders(
	tx: Transaction,
	{ workspaceId, purposeId, now, dry }: Taking,
	drafts: readonly OrderDraft[],
): Promise<TakenOrders> {
	const purpose = await tx.purpose.count({ where: { workspaceId, id: purposeId, archived: false } });
	if (purpose === 0) throw new AppError("invalid-input", "no such purpose", [{ path: "purpose", message: "unknown" }]);
	const once = [...new Map(drafts.map((draft) => [draft.id, draft])).values()];
	const known = await tx.customerOrder.findMany({
		where: { workspaceId, externalId: { in: once.map(({ id }) => id) } },
		select: { externalId: true },
	});
	const here = new Set(known.map(({ externalId }) => externalId));
	const orders = await nameOrders(
		tx,
		workspaceId,
		once.filter(({ id }) => !here.has(id)),
	);
	const products = await findProducts(tx, workspaceId, orders);
	const tally = await countJoined(tx, workspaceId, purposeId, orders);
	if (!dry) await insert(tx, { workspaceId, purposeId, now }, orders, products);
	const lines = orders.flatMap(({ draft }) => draft.lines);
	return {
		...{ added: orders.length, known: drafts.length - orders.length, ...tally },
		strangeLines: lines.filter(({ product }) => !products.has(product)).length,
	};
}

async function nameOrders(tx: Transaction, workspaceId: string, drafts: readonly OrderDraft[]): Promise<NamedOrder[]> {
	const named = drafts.map((draft) => {
		const { email, phone, id } = draft.customer;
		const given = { email, phone, external: id };
		const identifiers = identifierKinds.flatMap((kind) => {
			const text = given[kind];
			return text === null ? [] : (normalIdentifier(workspaceId, { kind, text }) ?? []);
		});
		return { draft, identifiers };
	});
	const hashes = [...new Set(named.flatMap(({ identifiers }) => identifiers.map(({ hash }) => hash)))];
	const graves = await tx.tombstone.findMany({ where: { workspaceId, hash: { in: hashes } } });
	const erasedAt = new Map(graves.map(({ kind, hash, at }) => [`${kind} ${hash}`, at]));
	return named.map(({ draft, identifiers }) => {
		const ordered = new Date(draft.orderedAt);
		const erased = identifiers.some(({ kind, hash }) => (erasedAt.get(`${kind} ${hash}`) ?? 0) >= ordered);
		return { draft, erased, identifiers: erased ? [] : identifiers };
	});
}

/** Products by what orders call them: their own external id, or a variant's, or its SKU. */
async function findProducts(
	tx: Transaction,
	workspaceId: string,
	orders: readonly NamedOrder[],
): Promise<Map<string, string>> {
	const names = [...new Set(orders.flatMap(({ draft }) => draft.lines.map(({ product }) => product)))];
	const [variants, products] = await Promise.all([
		tx.variant.findMany({
			where: { workspaceId, OR: [{ externalId: { in: names } }, { sku: { in: names } }] },
			select: { externalId: true, sku: true, productId: true },
		}),
		tx.product.findMany({ where: { workspaceId, externalId: { in: names } }, select: { id: true, externalId: true } }),
	]);
	return new Map([
		...variants.flatMap(({ externalId, sku, productId }) => [
			[sku, productId] as const,
			[externalId, productId] as const,
		]),
		...products.map(({ id, externalId }) => [externalId, id] as const),
	]);
}

async function countJoined(
	tx: Transaction,
	workspaceId: string,
	purposeId: string,
	orders: readonly NamedOrder[],
): Promise<Pick<TakenOrders, "joined" | "apart">> {
	const hashes = [...new Set(orders.flatMap(({ identifiers }) => identifiers.map(({ hash }) => hash)))];
	const holders = await tx.identifier.findMany({ where: { workspaceId, hash: { in: hashes } } });
	const holderOf = new Map(holders.map(({ kind, hash, profileId }) => [`${kind} ${hash}`, profileId]));
	const grants = await tx.$queryRaw<{ id: string }[]>`
		SELECT g.profile_id AS id FROM (${standingGrants(workspaceId, purposeId)}) g
		WHERE g.profile_id = ANY(${[...new Set(holderOf.values())]}::uuid[])`;
	const granted = new Set(grants.map(({ id }) => id));
	const apart: Record<ApartReason, number> = { "no-consent": 0, unknown: 0, erased: 0, nameless: 0 };
	let joined = 0;
	for (const { identifiers, erased } of orders) {
		// As `joinedOrders` chooses: by the kinds' order in the alphabet.
		const [holder] = identifiers
			.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
			.flatMap(({ kind, hash }) => holderOf.get(`${kind} ${hash}`) ?? []);
		if (holder && granted.has(holder)) joined++;
		else apart[erased ? "erased" : identifiers.length === 0 ? "nameless" : holder ? "no-consent" : "unknown"]++;
	}
	return { joined, apart };
}

async function insert(
	tx: Transaction,
	{ workspaceId, purposeId, now }: Omit<Taking, "dry">,
	orders: readonly NamedOrder[],
	products: ReadonlyMap<string, string>,
): Promise<void> {
	const rows = orders.map((order) => ({ id: newId(), ...order }));
	await tx.customerOrder.createMany({
		data: rows.map(({ id, draft: { id: externalId, orderedAt, currency, total } }) => ({
			...{ workspaceId, id, externalId, purposeId, orderedAt: new Date(orderedAt), currency, total, createdAt: now },
		})),
	});
	await tx.orderLine.createMany({
		data: rows.flatMap(({ id: orderId, draft }) =>
			draft.lines.map(({ product, quantity, price }, position) => ({
				...{ workspaceId, orderId, position, productExternalId: product, quantity, price },
				productId: products.get(product) ?? null,
			})),
		),
	});
	await tx.orderIdentifier.createMany({
		data: rows.flatMap(({ id: orderId, identifiers }) =>
			identifiers.map(({ kind, hash }) => ({ workspaceId, orderId, kind, hash })),
		),
	});
}
