import { beforeAll, describe, expect, test, vi } from "vitest";
import { AppError } from "@/lib/contracts/errors";
import { db } from "@/lib/server/db/client";
import { pauseQuiz, resumeQuiz } from "@/lib/server/publish/set-status";
import { batchIntake } from "@/lib/server/responses/batch-intake";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { handleShopper } from "../shopper";

vi.mock("../page/shopper-files", () => ({ shopperFiles: () => ({ names: {}, find: () => null }) }));

let golden: GoldenQuiz;
beforeAll(async () => {
	golden = await publishGoldenQuiz();
});

type Fields = Record<string, string>;

/** As a browser does it: sends the form again where it is told to. */
async function post(
	fields: Fields | null,
	quiz = golden,
	url = `/q/${quiz.slug}?lang=en&utm_source=poster&l=none`,
): Promise<{ status?: number; headers: Record<string, string>; text: string; url: string; response?: string }> {
	const reply = await handleShopper({
		method: "POST",
		url,
		headers: { "user-agent": "Phone; Mobile", cookie: "id=stranger" },
		body: fields && new TextEncoder().encode(new URLSearchParams(fields).toString()),
		address: "203.0.113.77",
	});
	const { location } = reply?.headers ?? {};
	if (reply?.status === 307 && location) return post(fields, quiz, location);
	const text = String(reply?.body);
	return {
		status: reply?.status,
		headers: reply?.headers ?? {},
		text,
		url,
		response: /name="response" value="([^"]+)"/.exec(text)?.[1],
	};
}

const first = () => ({ version: golden.versionId, screen: "s-skin", "q.q-skin": "c-dry" });
const stored = (id = "") => db().response.findFirst({ where: { id } });
const events = async (responseId = "") => {
	const batches = await db().eventBatch.findMany({ where: { responseId }, orderBy: { receivedAt: "asc" } });
	return batches.flatMap((batch) => batch.events as { type: string; seq: number }[]);
};

describe("a form without a script", () => {
	test("is recorded as a script records it, and answered with the next screen", async () => {
		const { status, headers, text, response } = await post(first());
		expect(status).toBe(200);
		expect(headers).not.toHaveProperty("set-cookie");
		expect(headers["content-security-policy"]).toContain("script-src 'none'");
		expect(text).toContain('data-screen="');
		expect(text).not.toContain('data-screen="s-skin"');
		expect((await events(response)).map(({ type }) => type)).toEqual(["screen", "answer", "screen"]);
		expect(await stored(response)).toMatchObject({ device: "phone", utm: { source: "poster" }, test: false });
	});

	test.each(["utm_source=%00a", "l=%00", `utm_source=${"a".repeat(199)}%F0%9F%98%80`])(
		"is taken from an address with signs that can't be stored: %s",
		async (query) => {
			const { status, response } = await post(first(), golden, `/q/${golden.slug}?${query}`);
			expect(status).toBe(200);
			expect(await stored(response)).not.toBeNull();
		},
	);

	test("that is posted twice is one", async () => {
		const { response = "" } = await post(first());
		const again = { ...first(), response, "q.q-skin": "c-oily" };
		await Promise.all([post(again), post(again)]);
		await post(again);
		const answers = (await events(response)).filter(({ type }) => type === "answer");
		expect(answers).toHaveLength(2);
	});

	test("that begins a response begins one, however often its reply is loaded again, and another's begins another", async () => {
		const { url, response } = await post(first());
		const again = await Promise.all([post(first(), golden, url), post(first(), golden, url)]);
		expect([url, again.map((one) => one.response)]).toEqual([
			expect.stringMatching(/&utm_source=poster&l=none&sending=/),
			[response, response],
		]);
		expect(await events(response)).toHaveLength(3);
		expect(again[0]?.text).not.toContain('data-screen="s-skin"');
		expect((await post(first())).response).not.toBe(response);
		expect((await post({ ...first(), "q.q-skin": "c-oily" }, golden, url)).response).not.toBe(response);
		const opened = await handleShopper({ method: "GET", url, headers: {}, body: null, address: "203.0.113.77" });
		expect(opened).toMatchObject({
			status: 303,
			headers: { location: `/q/${golden.slug}?lang=en&utm_source=poster&l=none` },
		});
	});

	test("is said what it lacks, and nothing is recorded", async () => {
		const { "q.q-skin": _, ...empty } = first();
		const before = await db().response.count({ where: { quizId: golden.quizId } });
		const { text, response } = await post(empty);
		expect([response, text.includes("Choose one to continue.")]).toEqual([undefined, true]);
		expect(await db().response.count({ where: { quizId: golden.quizId } })).toBe(before);
	});

	test("begins anew with a response that is another quiz's", async () => {
		const other = await publishGoldenQuiz();
		const theirs = await post({ ...first(), version: other.versionId }, other);
		const { response } = await post({ ...first(), response: theirs.response ?? "" });
		expect(response).not.toBe(theirs.response);
		expect(await events(theirs.response)).toHaveLength(3);
	});

	test.each<[string, Fields]>([
		["no version", { screen: "s-skin" }],
		["a version of no quiz", { screen: "s-skin", version: "019ab000-0000-7000-8000-000000000000" }],
		["the wish to begin again", { screen: "", way: "again" }],
	])("leads to the first screen with %s", async (_, fields) => {
		const version: Fields = "way" in fields ? { version: golden.versionId } : {};
		const { status, headers } = await post({ ...version, ...fields });
		expect([status, headers.location]).toEqual([303, `/q/${golden.slug}?lang=en&utm_source=poster&l=none`]);
	});

	test("is asked to come again while there is no room for what it says", async () => {
		const full = vi.spyOn(batchIntake(), "take").mockRejectedValue(new AppError("busy"));
		const { status, headers } = await post(first());
		full.mockRestore();
		expect([status, headers["retry-after"]]).toEqual([503, "5"]);
	});

	test("is refused when it is too long, and told when the quiz is paused", async () => {
		const tooLong = await post(null, golden, `/q/${golden.slug}?lang=nn-NO`);
		expect(tooLong.status).toBe(413);
		expect(tooLong.text).toContain('<html lang="nb"');
		expect(tooLong.text).toContain("for langt");
		await pauseQuiz(golden.scope, golden.quizId, { en: "Back soon" });
		const { status, text } = await post(first());
		expect([status, text.includes("Back soon")]).toEqual([503, true]);
		await resumeQuiz(golden.scope, golden.quizId);
	});
});
