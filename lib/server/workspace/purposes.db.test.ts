import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { PurposeBody } from "@/lib/contracts/purposes";
import { db } from "@/lib/server/db/client";
import { addMember, makeWorkspace } from "@/lib/server/testing/make-workspace";
import { listPurposes } from "./list-purposes";
import { savePurpose } from "./save-purpose";

const body = (en: string, archived = false): PurposeBody => ({
	...{ name: { en: "Samples" }, notices: { en }, confirmed: false, archived },
});

test("a changed text becomes the next notice; what was shown before stays as it was", async () => {
	const { scope, id: workspaceId } = await makeWorkspace();
	const id = await savePurpose(scope, null, body("Send me samples."));
	await savePurpose(scope, id, body("Send me samples."));
	await savePurpose(scope, id, body("Send me samples by post."));
	const purpose = (await listPurposes(scope)).find((row) => row.id === id);
	expect(purpose).toMatchObject({ key: "samples", archived: false });
	expect(purpose?.notices.map(({ number, text }) => [number, text])).toEqual([
		[2, "Send me samples by post."],
		[1, "Send me samples."],
	]);
	const hash = createHash("sha256").update("Send me samples by post.").digest("hex");
	const stored = await db().notice.findFirst({ where: { workspaceId, purposeId: id, number: 2 } });
	expect(stored).toMatchObject({ hash, text: "Send me samples by post." });
});

test("an archived purpose stays listed as such", async () => {
	const { scope } = await makeWorkspace();
	const id = await savePurpose(scope, null, body("Send me samples."));
	await savePurpose(scope, id, body("Send me samples.", true));
	expect((await listPurposes(scope)).find((row) => row.id === id)?.archived).toBe(true);
});

test("only owners change purposes", async () => {
	const workspace = await makeWorkspace();
	const { scope } = await addMember(workspace, "editor");
	await expect(savePurpose(scope, null, body("No"))).rejects.toMatchObject({ code: "forbidden" });
	expect(await listPurposes(scope)).toHaveLength(2);
});

test("a stranger's purpose is refused", async () => {
	const [workspace, other] = [await makeWorkspace(), await makeWorkspace()];
	const id = await savePurpose(workspace.scope, null, body("Mine"));
	await expect(savePurpose(other.scope, id, body("Theirs"))).rejects.toMatchObject({ code: "not-found" });
	expect((await listPurposes(other.scope)).map((row) => row.id)).not.toContain(id);
	const own = (await listPurposes(workspace.scope)).find((row) => row.id === id);
	expect(own?.notices.map(({ text }) => text)).toEqual(["Mine"]);
});
