import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { eraseWord } from "@/lib/contracts/rights";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { eraseProfile } from "./erase-profile";

/** A member erases somebody, with the word typed. Throws `not-found`, `invalid-input` without the word. */
export async function erasePerson(scope: Scope, profileId: string, confirm: string, now: Date): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actorId } = scope;
	if (confirm !== eraseWord) {
		throw new AppError("invalid-input", "not confirmed", [{ path: "confirm", message: eraseWord }]);
	}
	const erased = await eraseProfile({ workspaceId, actorId, by: "staff" }, profileId, now);
	if (!erased) throw new AppError("not-found", "no such profile");
}
