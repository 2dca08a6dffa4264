import "server-only";
import { env } from "@/lib/config/env";
import { pages } from "@/lib/config/paths";
import type { InviteReply, NewInvite } from "@/lib/contracts/accounts";
import { background } from "@/lib/server/auth/background";
import { countAttempt, type Limit } from "@/lib/server/auth/count-attempt";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { hashToken, makeToken } from "@/lib/server/auth/token";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { sendMail } from "@/lib/server/mail/send-mail";
import { newId } from "@/lib/server/new-id";

const days = 7;
const perWorkspace: Limit = { name: "invitations", max: 50, seconds: 24 * 3600 };

/** Makes a link that gives its holder a role, once, within seven days; mails it, and returns it to be handed over. */
export async function inviteMember(scope: Scope, { email, role }: NewInvite): Promise<InviteReply> {
	requireRole(scope, "owner");
	const { workspaceId } = scope;
	await countAttempt(perWorkspace, workspaceId);
	const id = newId();
	const seconds = days * 24 * 3600;
	const token = await transaction(async (tx) => {
		const secret = await makeToken({ purpose: "invite", subject: id, workspaceId, seconds }, tx);
		const expiresAt = new Date(Date.now() + seconds * 1000);
		const tokenHash = hashToken(secret);
		await tx.invite.create({ data: { workspaceId, id, email, role, tokenHash, invitedBy: scope.userId, expiresAt } });
		return secret;
	});
	const url = `${env().APP_URL}${pages.invite(token)}`;
	background("invitation mail", () => mailInvite(scope, email, url));
	return { url };
}

async function mailInvite(scope: Scope, email: string, url: string): Promise<void> {
	const workspace = await db().workspace.findUniqueOrThrow({ where: { id: scope.workspaceId } });
	const inviter = await db().user.findUniqueOrThrow({ where: { id: scope.userId } });
	const values = { workspace: workspace.name, inviter: inviter.name || inviter.email, days };
	await sendMail({ to: email, locale: workspace.locale, kind: "invite", url, values });
}
