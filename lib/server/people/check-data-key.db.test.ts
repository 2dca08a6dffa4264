import { expect, test, vi } from "vitest";
import { db } from "@/lib/server/db/client";
import { log } from "@/lib/server/log";
import { checkDataKey } from "./check-data-key";
import { takeResponse } from "./take-response";
import { publishSkinQuiz } from "./testing/known-skin";
import { respond } from "./testing/respond";

test("a machine that was given another key than this database's says so", async () => {
	const said = vi.spyOn(log(), "error");
	await checkDataKey();
	const golden = await publishSkinQuiz();
	const { workspaceId } = golden.scope;
	const responseId = await respond(golden, { at: new Date(), granted: true });
	await takeResponse({ workspaceId, responseId }, new Date());
	await checkDataKey();
	expect(said).not.toHaveBeenCalled();
	// As if all had been sealed with another.
	await db().profile.updateMany({ where: { workspaceId }, data: { key: new Uint8Array(60) } });
	await checkDataKey();
	expect(said.mock.calls).toEqual([[expect.stringContaining("DATA_KEY")]]);
});
