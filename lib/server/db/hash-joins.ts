import "server-only";
import type { Transaction } from "./transaction";

/**
 * Lets the statements that follow in this transaction join whole tables by hash or by order only. Right after a large import
 * the database has no statistics of the workspace, takes its tables for empty, and would walk through one of them anew for
 * each row of the other.
 */
export const hashJoins = (tx: Transaction): Promise<number> => tx.$executeRaw`SET LOCAL enable_nestloop = off`;
