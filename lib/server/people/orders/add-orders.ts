import "server-only";
import type { OrderDraft, OrderReport } from "@/lib/contracts/orders";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { takeOrders } from "./take-orders";

/** Takes a batch of orders that came as JSON; sent twice it is taken once. Editors only. */
export async function addOrders(
	scope: Scope,
	{ purpose, orders }: { purpose: string; orders: OrderDraft[] },
	now: Date = new Date(),
): Promise<OrderReport> {
	requireRole(scope, "editor");
	const taking = { workspaceId: scope.workspaceId, purposeId: purpose, now, dry: false };
	const taken = await transaction((tx) => takeOrders(tx, taking, orders));
	return { ...taken, rejected: 0, rejects: [] };
}
