import "server-only";
import { hashJoins } from "@/lib/server/db/hash-joins";
import { roomToSort } from "@/lib/server/db/room-to-sort";
import { transaction } from "@/lib/server/db/transaction";
import type { Prisma } from "@/lib/server/generated/client";

/** Asks about all people of a workspace at once: tables are joined whole, whatever the database takes their sizes for. */
export const queryPeople = <Row>(query: Prisma.Sql): Promise<Row[]> =>
	transaction(async (tx) => {
		await hashJoins(tx);
		await roomToSort(tx);
		return tx.$queryRaw<Row[]>(query);
	});
