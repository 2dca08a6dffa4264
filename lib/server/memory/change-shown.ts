import "server-only";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { counters } from "./shared-counters";

/**
 * A transaction that changes what the workspace's shoppers are shown. Raises its publication counter, as the last step, so
 * that others who change something there wait for no more than the commit. Whoever holds something of the workspace hears of
 * it within a second, this process at once.
 */
export async function changeShown<T>(
	workspaceId: string,
	work: (tx: Transaction) => Promise<T>,
	options?: { timeout: number },
): Promise<T> {
	const { done, counter } = await transaction(
		async (tx) => ({ done: await work(tx), counter: await raiseCounter(tx, workspaceId) }),
		options,
	);
	counters.raise({ workspaceId, counter });
	return done;
}

/**
 * To the time in microseconds, where that is more than one more: should a database take over that lacks the last changes, its
 * next counter is none that was given before.
 */
async function raiseCounter(tx: Transaction, workspaceId: string): Promise<number> {
	const raised = await tx.$queryRaw<{ counter: number }[]>`
		INSERT INTO publication (workspace_id, counter)
		VALUES (${workspaceId}::uuid, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint)
		ON CONFLICT (workspace_id) DO UPDATE SET counter = greatest(excluded.counter, publication.counter + 1)
		RETURNING counter::float8`;
	return raised[0]?.counter ?? 0;
}
