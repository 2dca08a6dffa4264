import { expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { countAttempt, forgetAttempts, type Limit } from "./count-attempt";

const limit: Limit = { name: "test", max: 3, seconds: 60 };

test("counts attempts that come at the same time exactly, and stores no key", async () => {
	const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => countAttempt(limit, "203.0.113.7")));
	expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
	expect(JSON.stringify(await db().token.findMany())).not.toContain("203.0.113.7");
});

test("other keys and other limits are counted apart", async () => {
	await countAttempt(limit, "203.0.113.8");
	await countAttempt({ ...limit, name: "other" }, "203.0.113.7");
});

test("a window that has ended begins anew, and a success clears it", async () => {
	await expect(countAttempt(limit, "203.0.113.7")).rejects.toMatchObject({ code: "too-many" });
	await db().token.updateMany({ where: { purpose: "limit" }, data: { expiresAt: new Date(Date.now() - 1) } });
	for (let n = 0; n < 3; n++) await countAttempt(limit, "203.0.113.7");
	await expect(countAttempt(limit, "203.0.113.7")).rejects.toMatchObject({ code: "too-many" });
	await forgetAttempts(limit, "203.0.113.7");
	await countAttempt(limit, "203.0.113.7");
});
