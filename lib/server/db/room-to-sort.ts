import "server-only";
import type { Transaction } from "./transaction";

/**
 * Lets the statements that follow in this transaction sort and join some 200,000 rows in memory. With the usual 4 MB the database writes
 * them to its disk and reads them back from some 20,000 rows on.
 */
export const roomToSort = (tx: Transaction): Promise<number> => tx.$executeRaw`SET LOCAL work_mem = '32MB'`;
