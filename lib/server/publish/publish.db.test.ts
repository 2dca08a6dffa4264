import { beforeAll, describe, expect, test } from "vitest";
import { AppError } from "@/lib/contracts/errors";
import { choice, makeQuiz, screen, single } from "@/lib/quiz/testing/make-quiz";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { newId } from "@/lib/server/new-id";
import { proveDraft } from "@/lib/server/proofs/prove-draft";
import { listVersions } from "@/lib/server/quiz/list-versions";
import { readDocument } from "@/lib/server/quiz/read-document";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { createLink } from "./create-link";
import { archiveLink, editLink } from "./edit-link";
import { findLink } from "./find-link";
import { getLiveQuiz } from "./get-live-quiz";
import { listLinks } from "./list-links";
import { publishQuiz } from "./publish-quiz";
import { qrPng, qrSvg } from "./qr";
import { quizAddress } from "./quiz-address";
import { renameSlug } from "./rename-slug";
import { pauseQuiz, resumeQuiz, unpublishQuiz } from "./set-status";

const stranger: Scope = { workspaceId: newId(), userId: newId(), role: "owner" };
const code = (wanted: string) => (error: unknown) => error instanceof AppError && error.code === wanted;
const refused = (promise: Promise<unknown>, wanted: string) => expect(promise).rejects.toSatisfy(code(wanted));

let golden: GoldenQuiz;
const publish = (revision = 0, scope = golden.scope) =>
	publishQuiz(scope, golden.quizId, { id: newId(), revision, note: "n" });
const quizKey = () => ({ workspaceId_id: { workspaceId: golden.scope.workspaceId, id: golden.quizId } });
const viewer = () => ({ ...golden.scope, role: "viewer" as const });

beforeAll(async () => {
	golden = await publishGoldenQuiz();
});

describe("publishing", () => {
	test("makes an immutable version that pins document, snapshot and notices", async () => {
		const again = await publish();
		const { versionId, workspaceId } = { ...again, ...golden.scope };
		expect(again).toEqual({ versionId, number: 2, slug: golden.slug });
		const [first, second] = await db().quizVersion.findMany({ where: { workspaceId }, orderBy: { number: "asc" } });
		expect(second).toMatchObject({ number: 2, semantics: 1, revision: 0, note: "n", snapshotId: first?.snapshotId });
		expect(Object.keys(second?.notices ?? {})).toHaveLength(3);
		expect(await getLiveQuiz(golden.slug)).toMatchObject({ kind: "live", version: { id: versionId, number: 2 } });
	});

	test("makes one version of one publishing, asked at once, again afterwards, and for a live quiz or not", async () => {
		const { scope, quizId } = await publishGoldenQuiz();
		const request = { id: newId(), revision: 0, note: "" };
		const ask = () => publishQuiz(scope, quizId, request);
		const [first, second] = await Promise.all([ask(), ask()]);
		expect(first).toMatchObject({ versionId: request.id, number: 2 });
		expect(second).toEqual(first);
		await unpublishQuiz(scope, quizId);
		expect(await publishQuiz(scope, quizId, { ...request, note: "again" })).toEqual(first);
		expect(await getLiveQuiz(first.slug)).toMatchObject({ kind: "closed" });
		expect((await listVersions(scope, quizId)).map(({ number, note }) => [number, note])).toEqual([
			[2, ""],
			[1, "As the tests want it"],
		]);
	});

	test("refuses an id that made something else, in this workspace", async () => {
		const { scope, quizId, versionId } = await publishGoldenQuiz();
		await db().quiz.update({
			where: { workspaceId_id: { workspaceId: scope.workspaceId, id: quizId } },
			data: { revision: 1 },
		});
		await expect(publishQuiz(scope, quizId, { id: versionId, revision: 1, note: "" })).rejects.toThrow(/Unique/);
		const theirs = await publishQuiz(golden.scope, golden.quizId, { id: versionId, revision: 0, note: "" });
		expect(theirs).toMatchObject({ versionId, slug: golden.slug });
	});

	test("refuses a stale revision", () => refused(publish(7), "stale-revision"));
	test("refuses a stranger", () => refused(publish(0, stranger), "not-found"));
	test("refuses a viewer", () => refused(publish(0, viewer()), "forbidden"));

	test("refuses a draft with errors and names the nodes", async () => {
		const broken = (quiz: QuizDocument): QuizDocument => ({ ...quiz, resultPages: [] });
		await refused(publishGoldenQuiz(broken), "has-errors");
		const jumpsBack = (quiz: QuizDocument): QuizDocument => {
			const [rule] = quiz.rules;
			if (!rule) throw new Error("the golden quiz has rules");
			return { ...quiz, rules: [{ ...rule, then: { kind: "jump", from: "s-budget", to: "s-skin" } }] };
		};
		await expect(publishGoldenQuiz(jumpsBack)).rejects.toMatchObject({
			issues: expect.arrayContaining([expect.objectContaining({ message: "rule-goes-back" })]),
		});
	});

	test("refuses to ask for consent in a language that has no words for it", async () => {
		const inGerman = (quiz: QuizDocument): QuizDocument => ({ ...quiz, locales: [...quiz.locales, "de"] });
		await expect(publishGoldenQuiz(inGerman)).rejects.toMatchObject({
			code: "has-errors",
			issues: [
				{ path: "q-consent", message: "notice-missing" },
				{ path: "page-routine", message: "notice-missing" },
			],
		});
	});

	test("keeps warnings with a note that says why they may stay, and refuses them without", async () => {
		const { scope, quizId } = await publishGoldenQuiz();
		const { workspaceId } = scope;
		const where = { workspaceId_id: { workspaceId, id: quizId } };
		const { draft } = await db().quiz.findUniqueOrThrow({ where });
		const document = readDocument(draft);
		const [first] = document.screens;
		const empty = { id: "s-empty", lineage: "s-empty", name: "", blocks: [] };
		await db().quiz.update({
			where,
			data: { draft: toJson({ ...document, screens: [first, empty, ...document.screens.slice(1)] }) },
		});
		const publish = (note: string) => publishQuiz(scope, quizId, { id: newId(), revision: 0, note });
		await expect(publish(" ")).rejects.toMatchObject({
			code: "note-needed",
			issues: [{ path: "s-empty", message: "empty-screen" }],
		});
		await publish("A pause for breath");
		const [version] = await listVersions(scope, quizId);
		expect(version).toMatchObject({
			note: "A pause for breath",
			accepted: [{ code: "empty-screen", node: "s-empty" }],
		});
	});

	test("heeds what was proved of exactly this draft, on any node", async () => {
		const { scope, quizId } = await publishGoldenQuiz();
		const where = { workspaceId_id: { workspaceId: scope.workspaceId, id: quizId } };
		const { draft } = await db().quiz.findUniqueOrThrow({ where });
		const document = readDocument(draft);
		const idle = makeQuiz({ screens: [screen("s-idle", single("q-idle", [choice("tea"), choice("coffee")]))] }).screens;
		await db().quiz.update({
			where,
			data: { draft: toJson({ ...document, locales: ["en"], screens: [...document.screens, ...idle] }) },
		});
		const publish = (note: string) => publishQuiz(scope, quizId, { id: newId(), revision: 0, note });
		await publish("");
		await proveDraft(scope, quizId, "uniform");
		// What this process remembers is of no account.
		Reflect.deleteProperty(globalThis, "candorProofs");
		await expect(publish("")).rejects.toMatchObject({
			code: "note-needed",
			issues: expect.arrayContaining([{ path: "q-idle", message: "question-changes-nothing" }]),
		});
		await publish("We only want to know");
		const [version] = await listVersions(scope, quizId);
		expect(version?.accepted.map(({ code }) => code)).toContain("question-changes-nothing");
	});

	test("takes the next free address when the slug is another's", async () => {
		const other = await publishGoldenQuiz();
		const key = { workspaceId_id: { workspaceId: other.scope.workspaceId, id: other.quizId } };
		await db().address.deleteMany({ where: { workspaceId: other.scope.workspaceId } });
		await db().quiz.update({ where: key, data: { slug: golden.slug } });
		const published = await publishQuiz(other.scope, other.quizId, { id: newId(), revision: 0, note: "" });
		expect(published.slug).toBe(`${golden.slug}-2`);
	});
});

describe("the address", () => {
	test("shows the message while paused, no quiz while unpublished, and the quiz again", async () => {
		await pauseQuiz(golden.scope, golden.quizId, { en: "Back on Monday" });
		const paused = await getLiveQuiz(golden.slug);
		expect(paused).toMatchObject({ kind: "paused", place: { pausedMessage: { en: "Back on Monday" } } });
		await unpublishQuiz(golden.scope, golden.quizId);
		expect(await getLiveQuiz(golden.slug)).toMatchObject({ kind: "closed" });
		await resumeQuiz(golden.scope, golden.quizId);
		expect(await getLiveQuiz(golden.slug)).toMatchObject({ kind: "live" });
	});

	test.each([pauseQuiz, unpublishQuiz, resumeQuiz])("a stranger changes nothing", async (change) => {
		await refused(change(stranger, golden.quizId, {}), "not-found");
	});

	test("a renamed quiz is found under its new name, and by its old one", async () => {
		const [old, fresh] = [golden.slug, `new-${golden.quizId}`];
		await renameSlug(golden.scope, golden.quizId, fresh);
		expect(await getLiveQuiz(old)).toEqual({ kind: "moved", slug: fresh });
		expect(await getLiveQuiz(fresh)).toMatchObject({ kind: "live" });
		await renameSlug(golden.scope, golden.quizId, old);
		expect(await getLiveQuiz(fresh)).toEqual({ kind: "moved", slug: old });
		expect(await getLiveQuiz(old)).toMatchObject({ kind: "live" });
	});

	test("a slug that was ever another's stays theirs", async () => {
		const other = await publishGoldenQuiz();
		await renameSlug(other.scope, other.quizId, `gone-${other.quizId}`);
		await refused(renameSlug(golden.scope, golden.quizId, other.slug), "slug-taken");
		await refused(renameSlug(golden.scope, golden.quizId, `gone-${other.quizId}`), "slug-taken");
		expect(await db().quiz.findUnique({ where: quizKey() })).toMatchObject({ slug: golden.slug });
	});

	test.each(["A", "ab c", "-ab", "ab-", "a--b", "æble", "a", "x".repeat(61)])("%s is no slug", (slug) =>
		refused(renameSlug(golden.scope, golden.quizId, slug), "invalid-input"),
	);
	test("a stranger renames nothing", () => refused(renameSlug(stranger, golden.quizId, "mine"), "not-found"));
});

describe("campaign links", () => {
	const marks = { name: "Autumn letter", source: "letter", medium: "email", campaign: "autumn" };

	test("lead to the quiz with their marks, until they are archived", async () => {
		const { scope, quizId } = golden;
		const link = await createLink(scope, quizId, marks);
		expect(link.code).toMatch(/^[2-9a-z]{8}$/);
		await editLink(scope, { quizId, linkId: link.id }, { ...marks, source: "post" });
		const utm = { utm_source: "post", utm_medium: "email", utm_campaign: "autumn" };
		expect(await findLink(link.code)).toEqual({ slug: golden.slug, utm });
		expect(await listLinks(scope, quizId)).toMatchObject([{ id: link.id, source: "post", views: 0, completed: 0 }]);
		expect(await quizAddress(scope, quizId, link.id)).toMatch(new RegExp(`/p/${link.code}$`));
		await archiveLink(scope, { quizId, linkId: link.id });
		expect(await findLink(link.code)).toBeNull();
	});

	test("are out of a stranger's reach, also by their bare id", async () => {
		const { scope, quizId } = golden;
		const { id: linkId } = await createLink(scope, quizId, marks);
		const other = await publishGoldenQuiz();
		await refused(createLink(stranger, quizId, marks), "not-found");
		await refused(listLinks(stranger, quizId), "not-found");
		await refused(editLink(stranger, { quizId, linkId }, marks), "not-found");
		await refused(archiveLink(other.scope, { quizId: other.quizId, linkId }), "not-found");
		await refused(quizAddress(other.scope, other.quizId, linkId), "not-found");
		await refused(quizAddress(scope, other.quizId, linkId), "not-found");
	});

	test("are drawn as codes", async () => {
		expect(qrSvg("https://shop.example/p/abcdefgh")).toMatch(/^<svg .*viewBox="0 0 (\d+) \1"/);
		const png = await qrPng("https://shop.example/p/abcdefgh", 400);
		expect(png.subarray(1, 4).toString()).toBe("PNG");
	});
});
