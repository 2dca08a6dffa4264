import { expect, test, vi } from "vitest";
import { shopperPaths } from "@/lib/config/paths";
import { AppError } from "@/lib/contracts/errors";
import { choices, said } from "@/lib/quiz/testing/golden/sequence";
import { log } from "@/lib/server/log";
import { perProcess } from "@/lib/server/per-process";
import { batchIntake } from "@/lib/server/responses/batch-intake";
import { Intake } from "@/lib/server/responses/intake";
import { publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { oneRun } from "@/lib/server/responses/testing/one-run";
import { TokenBuckets } from "@/lib/server/responses/token-buckets";
import { takePost } from "./take-post";

perProcess("new-responses", () => new TokenBuckets({ most: 1, perSecond: 0, keys: 10 }));

async function post(body: string, address = "203.0.113.5", query = "") {
	const reply = await takePost(new URL(`${shopperPaths.batches()}${query}`, "http://shopper"), {
		...{ method: "POST", url: shopperPaths.batches(), headers: {}, address },
		body: new TextEncoder().encode(body),
	});
	return { status: reply?.status, retryAfter: reply?.headers["retry-after"], ...JSON.parse(reply?.body ?? "{}") };
}

test("whoever begins too many responses is told when to try again, and the operator once a minute", async () => {
	const warned = vi.spyOn(log(), "warn");
	const golden = await publishGoldenQuiz();
	const begin = () => post(JSON.stringify(oneRun(golden, new Date())([said("q-skin", choices("c-dry"))])));
	expect(await begin()).toMatchObject({ status: 200, accepted: 1 });
	expect(await begin()).toMatchObject({ status: 429, retryAfter: "10", error: { code: "too-many", issues: [] } });
	expect(await begin()).toMatchObject({ status: 429 });
	expect(warned.mock.calls).toEqual([[expect.anything(), expect.stringContaining("TRUST_PROXY")]]);
});

test("a full intake says so before it reads what came", async () => {
	const full = vi.spyOn(batchIntake(), "requireRoom").mockImplementation(() => {
		throw new AppError("busy");
	});
	expect(await post("no JSON")).toMatchObject({ status: 503, retryAfter: "2", error: { code: "busy" } });
	full.mockRestore();
	expect(await post("no JSON")).toMatchObject({ status: 400 });
});

test("what can't be read and can't be counted now is to come again", async () => {
	const golden = await publishGoldenQuiz();
	const full = vi.spyOn(Intake.prototype, "take").mockRejectedValue(new AppError("busy"));
	expect(await post("no JSON", undefined, `?quiz=${golden.slug}`)).toMatchObject({ status: 503, retryAfter: "2" });
	full.mockRestore();
	expect(await post("no JSON", undefined, `?quiz=${golden.slug}`)).toMatchObject({ status: 400 });
});

test("an id in capitals is the same id", async () => {
	const golden = await publishGoldenQuiz();
	const batch = oneRun(golden, new Date())([said("q-skin", choices("c-dry"))]);
	const again = { ...batch, id: batch.id.toUpperCase(), response: batch.response.toUpperCase() };
	expect(await post(JSON.stringify(batch), "203.0.113.6")).toMatchObject({ status: 200, duplicate: false });
	expect(await post(JSON.stringify(again), "203.0.113.6")).toMatchObject({ status: 200, duplicate: true });
});
