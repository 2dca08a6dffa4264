import "server-only";
import type { OrderDraft } from "@/lib/contracts/orders";
import type { SegmentCondition } from "@/lib/profile/segment";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { openPersonal } from "@/lib/server/people/open-personal";
import { addOrders } from "@/lib/server/people/orders/add-orders";
import { saveSegment } from "@/lib/server/people/segments/save-segment";
import { demoProducts } from "./demo-products";
import { seededRandom } from "./people/random";

const SEED = 20_261_127;
const DAY_MS = 86_400_000;
const part = 500;

/** What the shop sold to some of those who gave an address, and two segments. Whoever agreed is joined once they are known. */
export async function seedUses(scope: Scope, now: number): Promise<void> {
	const { workspaceId } = scope;
	const [traits, purposes] = await Promise.all([
		db().trait.findMany({ where: { workspaceId } }),
		db().purpose.findMany({ where: { workspaceId } }),
	]);
	const trait = (key: string) => traits.find((one) => one.key === key)?.id ?? "";
	const purpose = purposes.find(({ key }) => key === "personal-recommendations")?.id ?? "";
	const orders = await makeOrders(workspaceId, now);
	for (let at = 0; at < orders.length; at += part) {
		await addOrders(scope, { purpose, orders: orders.slice(at, at + part) }, new Date(now));
	}
	const is = (key: string, value: string | boolean): SegmentCondition => ({
		...{ kind: "trait", trait: trait(key), test: { op: "is", values: [value] } },
	});
	const moisture: SegmentCondition = { kind: "all", of: [is("goals", "moisture")] };
	await saveSegment(scope, null, { name: "Vil have mere fugt", purpose, condition: moisture });
	const bought: SegmentCondition = { kind: "bought", what: { of: "anything" }, orders: 1, days: null };
	const careful: SegmentCondition = { kind: "all", of: [is("fragrance-free", true), bought] };
	await saveSegment(scope, null, { name: "Undgår parfume, har købt", purpose, condition: careful });
}

async function makeOrders(workspaceId: string, now: number): Promise<OrderDraft[]> {
	const random = seededRandom(SEED);
	const rows = await db().personalValue.findMany({
		where: { workspaceId, kind: "email", response: { test: false } },
		orderBy: { createdAt: "asc" },
	});
	const texts = await openPersonal(db(), workspaceId, rows);
	const products = demoProducts.filter(({ archived }) => !archived);
	return rows.flatMap(({ id, createdAt }, index): OrderDraft[] => {
		const email = texts.get(id);
		if (!email || !random.chance(0.6)) return [];
		const at = Math.min(now, createdAt.getTime() + random.between(0, 20) * DAY_MS);
		const bought = Array.from({ length: random.between(1, 3) }, () => products[random.between(0, products.length - 1)]);
		const lines = bought.flatMap((one) => (one ? { product: one.key, quantity: 1, price: one.price } : []));
		return [
			{
				...{ id: `N-${10_000 + index}`, orderedAt: new Date(at).toISOString(), currency: "DKK", lines },
				total: lines.reduce((sum, { price }) => sum + price, 0),
				customer: { email, phone: null, id: null },
			},
		];
	});
}
