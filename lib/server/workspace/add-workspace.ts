import "server-only";
import { countAttempt, type Limit } from "@/lib/server/auth/count-attempt";
import type { SignedInUser } from "@/lib/server/auth/find-session";
import { transaction } from "@/lib/server/db/transaction";
import { createWorkspace } from "./create-workspace";

const perUser: Limit = { name: "new workspace", max: 10, seconds: 24 * 3600 };

/** A further workspace for a user, who becomes its owner; returns its slug. Throws `too-many`. */
export async function addWorkspace(user: SignedInUser, name: string): Promise<string> {
	await countAttempt(perUser, user.id);
	return transaction((tx) => createWorkspace(tx, user.id, { name, locale: user.locale }));
}
