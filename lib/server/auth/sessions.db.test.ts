import { expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { makeUser } from "@/lib/server/testing/make-user";
import { signInAs } from "@/lib/server/testing/sign-in-as";
import { changePassword } from "./change-password";
import { endSessions } from "./end-sessions";
import { requireSession } from "./find-session";
import { listSessions } from "./list-sessions";
import { saveProfile } from "./save-profile";

test("sign out everywhere ends every session with the next request", async () => {
	const user = await makeUser();
	const [here, there] = [await signInAs(user.id), await signInAs(user.id)];
	const session = await requireSession(here);
	expect(await listSessions(session)).toHaveLength(2);
	await endSessions(session, "all");
	for (const headers of [here, there]) {
		await expect(requireSession(headers)).rejects.toMatchObject({ code: "not-signed-in" });
	}
});

test("one's own session can be ended, a stranger's can't", async () => {
	const [user, stranger] = [await makeUser(), await makeUser()];
	const here = await signInAs(user.id);
	const theirs = await signInAs(stranger.id);
	const session = await requireSession(here);
	await endSessions(session, { id: (await requireSession(theirs)).id });
	expect((await requireSession(theirs)).user.id).toBe(stranger.id);
	await endSessions(session, { id: session.id });
	await expect(requireSession(here)).rejects.toMatchObject({ code: "not-signed-in" });
});

test("a new password needs the old one and ends the other sessions", async () => {
	const user = await makeUser();
	const [here, there] = [await signInAs(user.id), await signInAs(user.id)];
	const session = await requireSession(here);
	const wrong = changePassword(session, "not the password", "another long password");
	await expect(wrong).rejects.toMatchObject({ code: "wrong-credentials" });
	await changePassword(session, user.password, "another long password");
	expect((await requireSession(here)).id).toBe(session.id);
	await expect(requireSession(there)).rejects.toMatchObject({ code: "not-signed-in" });
	await changePassword(session, "another long password", "a third long password");
});

test("a profile changes only what is named", async () => {
	const user = await makeUser();
	const session = await requireSession(await signInAs(user.id));
	await saveProfile(session, { name: "Ida" });
	await saveProfile(session, { locale: "da" });
	expect(await db().user.findUnique({ where: { id: user.id } })).toMatchObject({ name: "Ida", locale: "da" });
});
