import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";

/** What must not come back. `hash`: of an identifier, or the id of a response or profile. */
export interface Grave {
	kind: string;
	hash: string;
	at: Date;
}

/** Marks what was erased; of two times the later holds. */
export async function bury(tx: Transaction, workspaceId: string, graves: readonly Grave[]): Promise<void> {
	if (graves.length === 0) return;
	const columns = [graves.map(({ kind }) => kind), graves.map(({ hash }) => hash)] as const;
	const times = graves.map(({ at }) => at);
	await tx.$executeRaw`
		INSERT INTO tombstone (workspace_id, kind, hash, at)
		SELECT ${workspaceId}::uuid, * FROM unnest(${columns[0]}::text[], ${columns[1]}::text[], ${times}::timestamptz[])
		ON CONFLICT (workspace_id, kind, hash) DO UPDATE SET at = greatest(tombstone.at, excluded.at)`;
}
