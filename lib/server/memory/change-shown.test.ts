import { expect, test } from "vitest";
import { findShownWriters } from "./testing/shown-writers";

test("whatever writes what shoppers are shown raises the counter", () => {
	expect(findShownWriters().forgetting).toEqual([]);
});

test.each([
	'await tx.quiz.update({ where, data: { status: "paused" } });',
	"await db().link.updateMany({ where, data });",
	"await tx.$executeRaw`UPDATE product SET status = 'archived'`;",
	"await writeProducts(tx, workspaceId, products);",
])("one that doesn't is found: %s", (source) => {
	expect(findShownWriters({ "planted.ts": source }).forgetting).toEqual(["planted.ts"]);
	const raising = `await changeShown(workspaceId, async (tx) => {${source}});`;
	expect(findShownWriters({ "planted.ts": raising }).forgetting).toEqual([]);
});
