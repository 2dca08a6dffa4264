import { expect, it } from "vitest";
import type { Result } from "@/lib/quiz/result";
import { makeScope } from "@/lib/server/catalog/testing/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { nameVariants } from "./name-variants";

it("names the variants of a result as shoppers read them, in their own workspace only", async () => {
	const [scope, product] = [await makeScope(), newId()];
	const { workspaceId } = scope;
	await db().product.create({
		data: { workspaceId, id: product, externalId: "sweater", title: "Sweater", contentHash: "" },
	});
	const variant = (externalId: string, title: string, options: Record<string, string>) =>
		db().variant.create({ data: { workspaceId, id: newId(), productId: product, externalId, title, options } });
	await variant("1001", "Blue / L", { Colour: "Blue", Size: "L" });
	await variant("1004", "", { Size: "M" });
	await variant("1002", "One size", {});
	await variant("1003", "", {});
	const items = ["1001", "1002", "1003", "1004", "gone", null].map((one) => ({ product, variant: one }));
	const outcome = { product: "o", variant: null };
	const result = { slots: [{ items: [...items, outcome] }] } as unknown as Result;
	expect([...((await nameVariants(scope, result)).get(product) ?? [])].toSorted()).toEqual([
		["1001", "Blue / L"],
		["1002", "One size"],
		["1003", "1003"],
		["1004", "M"],
	]);
	expect((await nameVariants(await makeScope(), result)).size).toBe(0);
});
