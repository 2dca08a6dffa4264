import { beforeEach, describe, expect, test, vi } from "vitest";
import { choices, said } from "@/lib/quiz/testing/golden/sequence";
import type { EventBatch } from "@/lib/quiz/wire";
import { lastAnswers } from "@/lib/server/changes/last-answers";
import { db, lane } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { makePersonLink } from "@/lib/server/people/consent/person-link";
import { eraseProfile } from "@/lib/server/people/erase/erase-profile";
import { takeResponse } from "@/lib/server/people/take-response";
import { publishSkinQuiz } from "@/lib/server/people/testing/known-skin";
import { respond } from "@/lib/server/people/testing/respond";
import { dropOldVisits } from "@/lib/server/people/visits/find-visit";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import { projectResponses } from "@/lib/server/responses/project-responses";
import { type GoldenQuiz, origin } from "@/lib/server/responses/testing/golden-quiz";
import { oneRun, toTheEnd } from "@/lib/server/responses/testing/one-run";
import { handleShopper } from "../shopper";

vi.mock("../page/shopper-files", () => ({ shopperFiles: () => ({ names: {}, find: () => null }) }));

const now = new Date();
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let golden: GoldenQuiz;
let workspaceId: string;
let profileId: string;
let path: string;

beforeEach(async () => {
	golden = await publishSkinQuiz();
	workspaceId = golden.scope.workspaceId;
	const responseId = await respond(golden, { at: now, granted: true });
	await takeResponse({ workspaceId, responseId }, now);
	profileId = (await db().profile.findFirstOrThrow({ where: { workspaceId } })).id;
	path = `${new URL(await makePersonLink(db(), { workspaceId, id: profileId }, now)).pathname}/quiz/${golden.slug}`;
});

async function ask(url: string, cookie = "", fields?: Record<string, string>) {
	const reply = await handleShopper({
		method: fields ? "POST" : "GET",
		url,
		headers: { cookie },
		body: new TextEncoder().encode(fields ? new URLSearchParams(fields).toString() : ""),
		address: "203.0.113.11",
	});
	return { status: reply?.status, headers: reply?.headers ?? {}, text: String(reply?.body) };
}

/** Opens the link, and gives the cookie that the browser keeps. */
async function open() {
	const { status, headers } = await ask(path);
	expect(status).toBe(303);
	expect(headers["set-cookie"]).toMatch(/; HttpOnly; SameSite=Lax/);
	return { to: headers.location ?? "", cookie: (headers["set-cookie"] ?? "").split(";")[0] ?? "" };
}
const quiz = () => `/q/${golden.slug}?lang=en`;
const shownIn = (text: string) =>
	/<form class="q-screen" id="[^"]*"[^>]*data-screen="([^"]*)"(?![^>]*hidden)/.exec(text);
const dataIn = (text: string) => JSON.parse(/id="quiz">(.*?)<\/script>/.exec(text)?.[1] ?? "null");
const valuesHeld = () => db().traitValue.findMany({ where: { workspaceId, profileId } });

/** All but the first question, and nothing typed. */
function run(visit: string | undefined, response = newId()): EventBatch {
	const steps = toTheEnd(false).filter((step) => !("question" in step) || step.question !== "q-skin");
	const quiet = steps.map((step) =>
		"value" in step && step.value.kind === "personal" ? said(step.question, { kind: "skipped" }) : step,
	);
	const batch = oneRun(golden, now, response)(quiet);
	return { ...batch, origin: { ...origin, ...(visit && { visit }) } };
}

describe("who opens a quiz by their private link", () => {
	test("is not asked what is known and fresh, and can say otherwise", async () => {
		const { to, cookie } = await open();
		expect(to).toBe(quiz());
		const { status, headers, text } = await ask(to, cookie);
		expect([status, headers["cache-control"]]).toEqual([200, "private, no-store"]);
		const { flow, entry } = dataIn(text);
		expect(flow.known).toEqual({ "q-skin": { kind: "choices", ids: ["c-dry"] } });
		expect(`candor-visit=${entry.visit}`).toBe(cookie);
		expect(text).toContain('class="q-known"');
		expect(text).toMatch(/<li data-screen="s-skin">/);
	});

	test("passes on an address that shows nothing of them, and may not be them", async () => {
		const { to, cookie } = await open();
		expect((await ask(to)).text).not.toContain("q-known");
		const left = await ask(`${to}&known=no`, cookie);
		expect([left.status, left.headers.location]).toEqual([303, quiz()]);
		expect(left.headers["set-cookie"]).toContain("Max-Age=0");
	});

	test("says that it isn't them without losing what else the address says", async () => {
		const { to, cookie } = await open();
		const { text } = await ask(`${to}&embed=inline&utm_source=a%26b`, cookie);
		const [, link = ""] = /<a href="(\?[^"]*known=no[^"]*)"/.exec(text) ?? [];
		const left = await ask(`/q/${golden.slug}${link.replaceAll("&amp;", "&")}`, cookie);
		expect(left.headers.location).toBe(`${quiz()}&embed=inline&utm_source=a%26b`);
	});

	test("waits no longer than anybody else for a database that doesn't answer", async () => {
		const { to, cookie } = await open();
		await ask(to);
		const away = vi.spyOn(lane(), "query").mockRejectedValue(new Error("Query read timeout") as never);
		const replies = await Promise.all([ask(to, cookie), ask(path), ask(to)]);
		away.mockRestore();
		expect(replies.map(({ status }) => status)).toEqual([503, 503, 200]);
	});

	test.each(["", "candor-visit=", "candor-visit=x", `candor-visit=${newId()}`])(
		"with the cookie “%s” nobody is known",
		async (cookie) => {
			expect((await ask(quiz(), cookie)).text).not.toContain("q-known");
		},
	);

	test("is nobody to another quiz, of this workspace or another", async () => {
		const { cookie } = await open();
		const other = await publishSkinQuiz();
		expect((await ask(`/q/${other.slug}?lang=en`, cookie)).text).not.toContain("q-known");
		const elsewhere = path.replace(golden.slug, other.slug);
		expect((await ask(elsewhere)).headers).not.toHaveProperty("set-cookie");
	});

	test("is asked anew what has gone stale, was taken back or may not be used", async () => {
		await db().traitValue.updateMany({ where: { workspaceId }, data: { staleAt: now } });
		const { to, cookie } = await open();
		expect(dataIn((await ask(to, cookie)).text).flow.known).toEqual({});
		await db().traitValue.updateMany({ where: { workspaceId }, data: { staleAt: later(99) } });
		await db().profile.updateMany({ where: { workspaceId }, data: { restrictedAt: now } });
		const again = await open();
		expect(dataIn((await ask(again.to, again.cookie)).text).flow.known).toEqual({});
	});

	test("has one visit however often they open the link, until something else is known", async () => {
		const { cookie } = await open();
		expect((await open()).cookie).toBe(cookie);
		await db().traitValue.updateMany({ where: { workspaceId }, data: { value: "oily" } });
		expect((await open()).cookie).not.toBe(cookie);
	});

	test("goes through without a script, which ends with the same result", async () => {
		const { to, cookie } = await open();
		const { text } = await ask(to, cookie);
		const version = /name="version" value="([^"]+)"/.exec(text)?.[1] ?? "";
		const first = { version, screen: "s-tight", "q.q-tight": "c-tight-yes" };
		const named = await ask(to, cookie, first);
		expect(named.status).toBe(307);
		const second = await ask(named.headers.location ?? "", cookie, first);
		expect(second.text).toContain('data-screen="s-goals"');
		expect(second.text).toContain("q-known");
		const response = /name="response" value="([^"]+)"/.exec(second.text)?.[1] ?? "";
		const shown = await ask(to, cookie, { version, response, screen: "s-goals", show: "s-skin" });
		expect(shownIn(shown.text)?.[1]).toBe("s-skin");
		expect(shown.text).toMatch(/value="c-dry"[^>]*aria-pressed="true"|aria-pressed="true"[^>]*value="c-dry"/);
	});
});

describe("a response that begins in a visit", () => {
	const visitOf = async () => (await open()).cookie.split("=")[1] ?? "";

	test("is completed without what is known, is the person's, and leaves what is known as old as it is", async () => {
		const visit = await visitOf();
		const batch = run(visit);
		const reply = await acceptBatch(batch, { now: later(1) });
		expect(reply.result?.slots.length).toBeGreaterThan(0);
		await projectResponses({ limit: 1_000 });
		await takeResponse({ workspaceId, responseId: batch.response }, later(1));
		expect(await db().response.findFirst({ where: { id: batch.response } })).toMatchObject({ profileId });
		expect(await valuesHeld()).toHaveLength(1);
		const [last] = await lastAnswers(workspaceId, golden.quizId, 1);
		expect(last).toMatchObject({ id: batch.response, entry: { known: { skin: "dry" } } });
		const rows = await db().responseAnswer.findMany({ where: { workspaceId, responseId: batch.response } });
		expect(rows.find(({ questionId }) => questionId === "q-skin")).toMatchObject({
			status: "known",
			choiceId: "c-dry",
		});
		expect(rows.find(({ questionId }) => questionId === "q-tight")).toMatchObject({ status: "answered" });
	});

	test("that says something else tells it as new", async () => {
		const visit = await visitOf();
		const response = newId();
		const steps = oneRun(golden, now, response);
		const own = { origin: { ...origin, visit } };
		await acceptBatch(steps([said("q-skin", choices("c-oily")), said("q-goals", choices("c-simple"))], own), { now });
		const state = (await db().response.findFirstOrThrow({ where: { id: response } })).state as { answers: object };
		expect(state.answers).toMatchObject({ "q-skin": { ids: ["c-oily"] } });
	});

	test.each([undefined, newId()])("but not in one that isn't there (%s): then the question is open", async (visit) => {
		expect((await acceptBatch(run(visit), { now })).result).toBeNull();
	});

	test("keeps its known answers when somebody begins it late, without a network, but not for ever", async () => {
		const visit = await visitOf();
		await dropOldVisits(later(24 * 29));
		expect((await acceptBatch(run(visit), { now: later(24 * 29) })).result).not.toBeNull();
		await dropOldVisits(later(24 * 31));
		expect(await db().visit.count({ where: { workspaceId } })).toBe(0);
	});

	test("is nobody's once the person is erased", async () => {
		const visit = await visitOf();
		await eraseProfile({ workspaceId, actorId: null, by: "person" }, profileId, now);
		const batch = run(visit);
		await acceptBatch(batch, { now: later(1) });
		await takeResponse({ workspaceId, responseId: batch.response }, later(1));
		expect(await db().response.findFirst({ where: { id: batch.response } })).toMatchObject({ profileId: null });
		expect(await db().visit.count({ where: { workspaceId } })).toBe(0);
	});
});
