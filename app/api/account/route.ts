import { type AccountReply, profileChange } from "@/lib/contracts/accounts";
import { saveProfile } from "@/lib/server/auth/save-profile";
import { accountRoute } from "@/lib/server/http/account-route";
import { listWorkspaces } from "@/lib/server/workspace/list-workspaces";

export const GET = accountRoute({}, async ({ session: { user } }): Promise<AccountReply> => {
	const { email, name, locale, confirmedAt } = user;
	return { email, name, locale, confirmed: confirmedAt !== null, workspaces: await listWorkspaces(user.id) };
});

export const PATCH = accountRoute({ body: profileChange }, ({ session, body }) => saveProfile(session, body));
