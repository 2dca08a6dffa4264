import { afterAll, expect, test } from "vitest";
import { acceptInvite } from "@/lib/server/auth/accept-invite";
import { requireSession } from "@/lib/server/auth/find-session";
import { openWorkspace } from "@/lib/server/auth/open-workspace";
import { peekInvite } from "@/lib/server/auth/peek-invite";
import { signUp } from "@/lib/server/auth/sign-up";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { openMailFolder } from "@/lib/server/testing/mails";
import { makeUser } from "@/lib/server/testing/make-user";
import { addMember, makeWorkspace } from "@/lib/server/testing/make-workspace";
import { signInAs } from "@/lib/server/testing/sign-in-as";
import { changeRole } from "./change-role";
import { inviteMember } from "./invite-member";
import { listMembers } from "./list-members";
import { removeMember } from "./remove-member";
import { withdrawInvite } from "./withdraw-invite";

const { readMails, remove } = await openMailFolder();
afterAll(remove);

const tokenOf = (url: string) => url.split("/").at(-1) ?? "";
const accept = (userId: string, token: string) => transaction((tx) => acceptInvite(tx, userId, token));

test("an existing user joins by the link, once, with the role that it names", async () => {
	const workspace = await makeWorkspace();
	const { url } = await inviteMember(workspace.scope, { email: "ida@example.com", role: "viewer" });
	const token = tokenOf(url);
	expect(await peekInvite(token)).toEqual({ workspace: "Nord", email: "ida@example.com", role: "viewer" });
	expect((await readMails()).at(-1)).toMatchObject({ to: "ida@example.com", token });
	const user = await makeUser();
	expect(await accept(user.id, token)).toBe(workspace.slug);
	expect((await openWorkspace(user.id, workspace.slug))?.scope.role).toBe("viewer");
	await expect(accept((await makeUser()).id, token)).rejects.toMatchObject({ code: "gone" });
	expect(await peekInvite(token)).toBeNull();
});

test("a new user joins by signing up, and gets no workspace of their own", async () => {
	const workspace = await makeWorkspace();
	const { url } = await inviteMember(workspace.scope, { email: "new@example.com", role: "editor" });
	const body = { email: "new@example.com", password: "a long enough password", name: "", workspace: "x" };
	const client = { address: "192.0.2.1", userAgent: "" };
	const joined = await signUp({ ...body, locale: "en", invite: tokenOf(url) }, client);
	expect(joined.workspace).toBe(workspace.slug);
	const session = await db().session.findUniqueOrThrow({ where: { id: joined.sessionId } });
	expect(await db().member.findMany({ where: { userId: session.userId } })).toMatchObject([{ role: "editor" }]);
	const again = signUp({ ...body, email: "third@example.com", locale: "en", invite: tokenOf(url) }, client);
	await expect(again).rejects.toMatchObject({ code: "gone" });
	expect(await db().user.count({ where: { email: "third@example.com" } })).toBe(0);
});

test("an invitation never lowers or raises a member's role", async () => {
	const workspace = await makeWorkspace();
	const { user } = await addMember(workspace, "viewer");
	const { url } = await inviteMember(workspace.scope, { email: user.email, role: "owner" });
	await accept(user.id, tokenOf(url));
	expect((await openWorkspace(user.id, workspace.slug))?.scope.role).toBe("viewer");
});

test("whoever made a link can look at it without using it up", async () => {
	const workspace = await makeWorkspace();
	const { url } = await inviteMember(workspace.scope, { email: "ida@example.com", role: "editor" });
	expect(await accept(workspace.owner.id, tokenOf(url))).toBe(workspace.slug);
	const ida = await makeUser();
	await accept(ida.id, tokenOf(url));
	expect((await openWorkspace(ida.id, workspace.slug))?.scope.role).toBe("editor");
	await expect(accept((await makeUser()).id, tokenOf(url))).rejects.toMatchObject({ code: "gone" });
});

test("a withdrawn invitation stops working; another workspace's can't be withdrawn", async () => {
	const [workspace, other] = [await makeWorkspace(), await makeWorkspace()];
	const { url } = await inviteMember(workspace.scope, { email: "ida@example.com", role: "viewer" });
	const id = (await listMembers(workspace.scope)).invites[0]?.id ?? "";
	await expect(withdrawInvite(other.scope, id)).rejects.toMatchObject({ code: "not-found" });
	await withdrawInvite(workspace.scope, id);
	await expect(accept((await makeUser()).id, tokenOf(url))).rejects.toMatchObject({ code: "gone" });
});

test("a removed member loses the workspace and every session at once", async () => {
	const workspace = await makeWorkspace();
	const { user } = await addMember(workspace, "editor");
	const [removed, remaining] = [await signInAs(user.id), await signInAs(workspace.owner.id)];
	expect(await openWorkspace(user.id, workspace.slug)).not.toBeNull();
	await removeMember(workspace.scope, user.id);
	expect(await openWorkspace(user.id, workspace.slug)).toBeNull();
	await expect(requireSession(removed)).rejects.toMatchObject({ code: "not-signed-in" });
	expect((await requireSession(remaining)).user.id).toBe(workspace.owner.id);
});

test.each(["removed", "demoted"] as const)("an owner who is %s has no invitation left to come back by", async (how) => {
	const workspace = await makeWorkspace();
	const { user, scope } = await addMember(workspace, "owner");
	const { url } = await inviteMember(scope, { email: "myself@example.com", role: "owner" });
	const kept = await inviteMember(workspace.scope, { email: "ida@example.com", role: "viewer" });
	if (how === "removed") await removeMember(workspace.scope, user.id);
	else await changeRole(workspace.scope, user.id, "viewer");
	await expect(accept(user.id, tokenOf(url))).rejects.toMatchObject({ code: "gone" });
	expect(await peekInvite(tokenOf(kept.url))).not.toBeNull();
});

test("who leaves stays signed in", async () => {
	const workspace = await makeWorkspace();
	const { user, scope } = await addMember(workspace, "editor");
	const headers = await signInAs(user.id);
	await removeMember(scope, user.id);
	expect((await requireSession(headers)).user.id).toBe(user.id);
});

test("the last owner stays one", async () => {
	const workspace = await makeWorkspace();
	const { id } = workspace.owner;
	await expect(removeMember(workspace.scope, id)).rejects.toMatchObject({ code: "conflict" });
	await expect(changeRole(workspace.scope, id, "viewer")).rejects.toMatchObject({ code: "conflict" });
	const second = await addMember(workspace, "owner");
	const both = [removeMember(workspace.scope, second.user.id), removeMember(second.scope, id)];
	const outcomes = (await Promise.allSettled(both)).map(({ status }) => status).sort();
	expect(outcomes).toEqual(["fulfilled", "rejected"]);
});

test("a new role counts from the next request", async () => {
	const workspace = await makeWorkspace();
	const { user } = await addMember(workspace, "viewer");
	await changeRole(workspace.scope, user.id, "editor");
	expect((await openWorkspace(user.id, workspace.slug))?.scope.role).toBe("editor");
});

test.each(["viewer", "editor"] as const)("a %s may leave, but not touch others", async (role) => {
	const workspace = await makeWorkspace();
	const { scope, user } = await addMember(workspace, role);
	const refused = { code: "forbidden" };
	await expect(inviteMember(scope, { email: "x@example.com", role: "viewer" })).rejects.toMatchObject(refused);
	await expect(changeRole(scope, user.id, "owner")).rejects.toMatchObject(refused);
	await expect(removeMember(scope, workspace.owner.id)).rejects.toMatchObject(refused);
	expect((await listMembers(scope)).invites).toEqual([]);
	await removeMember(scope, user.id);
	expect(await openWorkspace(user.id, workspace.slug)).toBeNull();
});

test("a stranger is nobody here", async () => {
	const [workspace, other] = [await makeWorkspace(), await makeWorkspace()];
	const stranger = other.owner.id;
	expect(await openWorkspace(stranger, workspace.slug)).toBeNull();
	await expect(removeMember(workspace.scope, stranger)).rejects.toMatchObject({ code: "not-found" });
	await expect(changeRole(workspace.scope, stranger, "owner")).rejects.toMatchObject({ code: "not-found" });
	expect((await listMembers(workspace.scope)).members.map(({ userId }) => userId)).toEqual([workspace.owner.id]);
});
