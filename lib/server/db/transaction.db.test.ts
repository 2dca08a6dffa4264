import { expect, test } from "vitest";
import { makeWorkspace } from "@/lib/server/testing/make-workspace";
import { type Transaction, transaction } from "./transaction";

const lock = (tx: Transaction, id: string) =>
	tx.$queryRaw`SELECT 1 FROM workspace WHERE workspace_id = ${id}::uuid FOR UPDATE`;

test("two who wait for each other's rows both end well", async () => {
	const [one, other] = [await makeWorkspace("One"), await makeWorkspace("Other")];
	let attempts = 0;
	let met = 0;
	let meet: () => void = () => {};
	const both = new Promise<void>((resolve) => {
		meet = resolve;
	});
	const inOrder = (first: string, second: string) =>
		transaction(async (tx) => {
			attempts++;
			await lock(tx, first);
			if (++met >= 2) meet();
			await both;
			await lock(tx, second);
		});
	await Promise.all([inOrder(one.id, other.id), inOrder(other.id, one.id)]);
	expect(attempts).toBe(3);
});
