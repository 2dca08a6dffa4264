import { type SignedUpReply, tokenBody } from "@/lib/contracts/accounts";
import { acceptInvite } from "@/lib/server/auth/accept-invite";
import { transaction } from "@/lib/server/db/transaction";
import { accountRoute } from "@/lib/server/http/account-route";

/** Accept an invitation as who is signed in. */
export const POST = accountRoute({ body: tokenBody }, async ({ session, body }): Promise<SignedUpReply> => {
	const workspace = await transaction((tx) => acceptInvite(tx, session.user.id, body.token));
	return { workspace };
});
