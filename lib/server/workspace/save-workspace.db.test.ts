import { expect, test } from "vitest";
import { openWorkspace } from "@/lib/server/auth/open-workspace";
import { addMember, makeWorkspace } from "@/lib/server/testing/make-workspace";
import { addWorkspace } from "./add-workspace";
import { listWorkspaces } from "./list-workspaces";
import { saveWorkspace } from "./save-workspace";

const change = (slug: string) => ({ name: "Syd", slug, currency: "DKK", locale: "da" as const });

test("a renamed workspace answers to its former address as well, and can go back to it", async () => {
	const { scope, slug, owner } = await makeWorkspace();
	await saveWorkspace(scope, change("syd"));
	for (const key of [slug, "syd"]) {
		expect((await openWorkspace(owner.id, key))?.workspace).toMatchObject({
			name: "Syd",
			slug: "syd",
			currency: "DKK",
		});
	}
	await saveWorkspace(scope, change(slug));
	expect((await openWorkspace(owner.id, "syd"))?.workspace.slug).toBe(slug);
});

test("an address that leads elsewhere, now or formerly, is taken", async () => {
	const [workspace, other] = [await makeWorkspace(), await makeWorkspace()];
	await saveWorkspace(other.scope, change("vest"));
	for (const key of ["vest", other.slug]) {
		await expect(saveWorkspace(workspace.scope, change(key))).rejects.toMatchObject({ code: "slug-taken" });
	}
});

test("only owners rename", async () => {
	const { scope } = await addMember(await makeWorkspace(), "editor");
	await expect(saveWorkspace(scope, change("east"))).rejects.toMatchObject({ code: "forbidden" });
});

test("a user may own several, and sees only their own", async () => {
	const [workspace, other] = [await makeWorkspace("First"), await makeWorkspace("Stranger's")];
	const user = { ...workspace.owner, name: "", locale: "en", confirmedAt: null };
	const slug = await addWorkspace(user, "Second");
	expect((await listWorkspaces(user.id)).map(({ name }) => name)).toEqual(["First", "Second"]);
	expect(await openWorkspace(other.owner.id, slug)).toBeNull();
});
