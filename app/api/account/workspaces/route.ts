import { newWorkspace, type SignedUpReply } from "@/lib/contracts/accounts";
import { accountRoute } from "@/lib/server/http/account-route";
import { addWorkspace } from "@/lib/server/workspace/add-workspace";

export const POST = accountRoute({ body: newWorkspace }, async ({ session, body }): Promise<SignedUpReply> => {
	return { workspace: await addWorkspace(session.user, body.name) };
});
