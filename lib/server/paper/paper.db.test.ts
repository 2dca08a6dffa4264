import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { readCode, sayCode } from "@/lib/contracts/paper";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { collectPerson } from "@/lib/server/people/access/collect-person";
import { personCsv } from "@/lib/server/people/access/person-file";
import { eraseProfile } from "@/lib/server/people/erase/erase-profile";
import { takeResponse } from "@/lib/server/people/take-response";
import { oneBatch } from "@/lib/server/people/testing/respond";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { pauseQuiz } from "@/lib/server/publish/set-status";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { getOverview } from "@/lib/server/results/get-overview";
import { getResponse } from "@/lib/server/results/get-response";
import { makeUser } from "@/lib/server/testing/make-user";
import { enterSheet } from "./enter-sheet";
import { readSheet } from "./find-sheet";
import { listPrints } from "./list-prints";
import { printSheets } from "./print-sheets";
import { readForm, readSheets } from "./read-print";
import { addScan, readScan } from "./scans";

const printedAt = new Date("2026-03-02T08:00:00Z");
const now = new Date("2026-03-05T15:00:00Z");
const at = { home: "https://candor.example", workspace: "golden" };
let golden: GoldenQuiz;
let scope: Scope;
beforeAll(async () => {
	golden = await publishGoldenQuiz((quiz) => {
		const signUp = quiz.resultPages.find((page) => page.signUp)?.signUp ?? null;
		return { ...quiz, resultPages: quiz.resultPages.map((page) => ({ ...page, signUp })) };
	});
	const { id: userId } = await makeUser();
	await db().user.update({ where: { id: userId }, data: { name: "Mette" } });
	scope = { ...golden.scope, userId };
});

const code = (promise: Promise<unknown>) => promise.then(() => "done").catch((error: { code?: string }) => error.code);
const print = (sheets = 1, locale = "en", as = scope) =>
	printSheets(as, golden.quizId, { locale, sheets }, printedAt).then(({ id }) => ({
		printId: id,
		quizId: golden.quizId,
	}));
async function newSheet() {
	const [sheet] = await readSheets(scope, await print(), at);
	return { quizId: golden.quizId, code: readCode(sheet?.code ?? "") ?? "" };
}
function filledIn({ granted = true, address = `${newId()}@example.com`, given = "2026-03-04" } = {}) {
	const { events, personal } = oneBatch(golden, newId(), { at: now, granted, address });
	return { given, events, personal, signUp: null };
}
const responseOf = (id: string) =>
	db().response.findUniqueOrThrow({
		where: { workspaceId_id: { workspaceId: scope.workspaceId, id } },
		include: { consents: true, collected: true, personalValues: true },
	});
const idOf = async (sheet: string) =>
	(await db().paperSheet.findFirstOrThrow({ where: { workspaceId: scope.workspaceId, code: sheet } })).id;
const picture = () =>
	sharp({ create: { width: 40, height: 56, channels: 3, background: "#fff" } })
		.png()
		.toBuffer();

describe("printing", () => {
	test("makes sheets with a reference each, and codes that lead to where they are entered", async () => {
		const place = await print(3);
		const sheets = await readSheets(scope, place, at);
		expect(new Set(sheets.map((sheet) => sheet.code)).size).toBe(3);
		for (const { code, qr } of sheets) {
			expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
			expect(sayCode(readCode(code.toLowerCase()) ?? "")).toBe(code);
			expect(qr).toMatch(/^<svg /);
		}
		expect((await listPrints(scope, golden.quizId))[0]).toMatchObject({
			...{ id: place.printId, locale: "en", version: 1, sheets: 3, entered: 0 },
			printedAt: printedAt.toISOString(),
		});
	});

	test("keeps the version that was printed, its texts in the language of the print, whatever is published since", async () => {
		const place = await print(1, "da");
		const sheet = await newSheet();
		const draft = await db().quiz.findFirstOrThrow({ where: { id: golden.quizId } });
		await publishQuiz(golden.scope, golden.quizId, { id: newId(), revision: draft.revision, note: "Once more" });
		const form = await readForm(scope, place);
		expect(form).toMatchObject({ print: { locale: "da", version: 1 }, slug: golden.slug, quiz: { locale: "da" } });
		expect(form.notices[purposes.adviceByEmail]).toBe("da: adviceByEmail");
		expect((await listPrints(scope, golden.quizId))[0]?.version).toBe(1);
		await enterSheet(scope, sheet, filledIn(), now);
		expect((await responseOf(await idOf(sheet.code))).versionId).toBe(golden.versionId);
	});

	test("is for editors, in a language of the quiz, of a published quiz of one's own workspace", async () => {
		expect(await code(print(1, "en", { ...scope, role: "viewer" }))).toBe("forbidden");
		expect(await code(print(1, "tlh"))).toBe("invalid-input");
		const stranger: Scope = { workspaceId: newId(), userId: newId(), role: "owner" };
		expect(await code(print(1, "en", stranger))).toBe("not-found");
		const place = await print();
		expect(await code(readForm(stranger, place))).toBe("not-found");
		expect(await readSheets(stranger, place, at)).toEqual([]);
		expect(await code(listPrints(stranger, golden.quizId))).toBe("not-found");
	});
});

describe("entering", () => {
	test("stores a response of the day on the form, with its recommendation and consents on paper", async () => {
		const sheet = await newSheet();
		await enterSheet(scope, sheet, filledIn(), now);
		const row = await responseOf(await idOf(sheet.code));
		const day = new Date("2026-03-04T12:00:00Z");
		expect(row).toMatchObject({ locale: "en", startedAt: day, completedAt: day });
		expect(row.utm).toMatchObject({ source: "paper", medium: "paper" });
		expect(row.result).not.toBeNull();
		expect(row.collected).toMatchObject({ way: "paper", staff: "Mette", reference: sayCode(sheet.code) });
		expect(row.consents).toMatchObject([
			{ action: "granted", method: "paper", attestation: sayCode(sheet.code), actorId: scope.userId, at: day },
		]);
		expect(await readSheet(scope, sheet)).toMatchObject({ entered: { at: now.toISOString(), by: "Mette" } });
		const [last] = (await listPrints(scope, golden.quizId)).filter(({ entered }) => entered > 0);
		expect(last).toMatchObject({ sheets: 1, entered: 1 });
	});

	test("counts as completed, and takes no time", async () => {
		await enterSheet(scope, await newSheet(), filledIn(), now);
		const overview = await getOverview(scope, golden.quizId, { tz: "Europe/Copenhagen" }, now);
		expect(overview.completed).toBeGreaterThan(0);
		expect(overview.medianSeconds).toBeNull();
	});

	test("the same sheet twice is refused, sent twice by the same hand it is one", async () => {
		const sheet = await newSheet();
		const entry = filledIn();
		await enterSheet(scope, sheet, entry, now);
		await enterSheet(scope, sheet, entry, now);
		expect(await code(enterSheet(scope, sheet, filledIn(), now))).toBe("conflict");
		const id = await idOf(sheet.code);
		expect(await db().eventBatch.count({ where: { responseId: id } })).toBe(1);
		expect((await responseOf(id)).consents).toHaveLength(1);
	});

	test("two hands at once: one is taken", async () => {
		const sheet = await newSheet();
		const both = await Promise.all([filledIn(), filledIn()].map((entry) => code(enterSheet(scope, sheet, entry, now))));
		expect(both.sort()).toEqual(["conflict", "done"]);
	});

	test("never before the print, never after now", async () => {
		for (const [given, is] of [
			["2020-01-01", printedAt],
			["2026-03-05", new Date("2026-03-05T12:00:00Z")],
			["2031-01-01", now],
		] as const) {
			const sheet = await newSheet();
			await enterSheet(scope, sheet, filledIn({ given }), now);
			expect((await responseOf(await idOf(sheet.code))).completedAt).toEqual(is);
		}
	});

	test("as far as it goes: without an end there is neither recommendation nor consent", async () => {
		const sheet = await newSheet();
		const { events, ...entry } = filledIn();
		await enterSheet(scope, sheet, { ...entry, events: events.slice(0, 2) }, now);
		const row = await responseOf(await idOf(sheet.code));
		expect([row.completedAt, row.result, row.consents]).toEqual([null, null, []]);
		expect((await readSheet(scope, sheet)).entered).not.toBeNull();
	});

	test("an address below comes with the boxes beside it, on paper as well", async () => {
		const sheet = await newSheet();
		const page = (await readForm(scope, await print())).signUp;
		const [purpose = ""] = page?.purposes ?? [];
		const signUp = { id: newId(), email: "ida@example.com", consents: [{ id: newId(), purpose }] };
		await enterSheet(scope, sheet, { ...filledIn({ granted: false }), signUp }, now);
		const row = await responseOf(await idOf(sheet.code));
		expect(row.consents).toMatchObject([{ purposeId: purpose, method: "paper", attestation: sayCode(sheet.code) }]);
		expect(row.personalValues.filter(({ questionId }) => questionId === "")).toHaveLength(1);
	});

	test("a sheet outlives a pause; strangers and viewers don't find it", async () => {
		const sheet = await newSheet();
		expect(await code(enterSheet({ ...scope, role: "viewer" }, sheet, filledIn(), now))).toBe("forbidden");
		const stranger: Scope = { workspaceId: newId(), userId: newId(), role: "owner" };
		expect(await code(enterSheet(stranger, sheet, filledIn(), now))).toBe("not-found");
		expect(await code(readSheet(stranger, sheet))).toBe("not-found");
		expect(await code(readSheet(scope, { ...sheet, quizId: newId() }))).toBe("not-found");
		await pauseQuiz(golden.scope, golden.quizId, {});
		expect(await code(enterSheet(scope, sheet, filledIn(), now))).toBe("done");
	});
});

describe("a scan of the form", () => {
	const open = async (sheet: string) => {
		const responseId = await idOf(sheet);
		const detail = await getResponse(scope, golden.quizId, responseId);
		return { quizId: golden.quizId, responseId, scanId: detail.collected?.scans[0] ?? "" };
	};

	test("is drawn anew, sealed with the person's key, theirs to have, and gone with them and their sheet", async () => {
		const sheet = await newSheet();
		await enterSheet(scope, sheet, filledIn(), now);
		const id = await idOf(sheet.code);
		await addScan(scope, sheet, await picture(), now);
		const place = await open(sheet.code);
		expect((await sharp(await readScan(scope, place)).metadata()).format).toBe("webp");
		const task = { workspaceId: scope.workspaceId, responseId: id };
		await takeResponse(task, now);
		const { profileId, personalValues } = await responseOf(id);
		expect(personalValues.find(({ kind }) => kind === "scan")?.profileId).toBe(profileId);
		// Told by mail what they agreed to, as anybody.
		expect(await db().personMail.findMany({ where: { responseId: id } })).toMatchObject([{ kind: "receipt" }]);
		expect((await sharp(await readScan(scope, place)).metadata()).width).toBe(40);
		const record = await collectPerson(
			{ workspaceId: scope.workspaceId, profileId: profileId ?? "", locale: "en" },
			new Date(),
		);
		expect(record?.responses[0]?.scans[0]).toMatch(/^data:image\/webp;base64,/);
		expect(record && personCsv(record)).toContain("scan,form on paper,in the JSON file");
		await eraseProfile({ workspaceId: scope.workspaceId, actorId: null, by: "staff" }, profileId ?? "", new Date());
		expect(await code(readScan(scope, place))).toBe("not-found");
		expect((await responseOf(id)).personalValues.map(({ ciphertext }) => ciphertext.length)).toEqual([0, 0, 0]);
		expect(await code(readSheet(scope, sheet))).toBe("not-found");
		expect(await code(addScan(scope, sheet, await picture(), now))).toBe("not-found");
		const left = JSON.stringify([
			await responseOf(id),
			await db().consentEvent.findMany({ where: { responseId: id } }),
		]);
		expect(left).not.toContain(sayCode(sheet.code));
	});

	test("is only of a sheet that was entered, a picture, and not without end", async () => {
		const sheet = await newSheet();
		expect(await code(addScan(scope, sheet, await picture(), now))).toBe("not-found");
		await enterSheet(scope, sheet, filledIn(), now);
		expect(await code(addScan(scope, sheet, Buffer.from("%PDF-1.7"), now))).toBe("unreadable-file");
		expect(await code(addScan(scope, sheet, new Uint8Array(10 * 1024 * 1024 + 1), now))).toBe("too-large");
		for (let count = 0; count < 6; count++) await addScan(scope, sheet, await picture(), now);
		expect(await code(addScan(scope, sheet, await picture(), now))).toBe("too-many");
	});

	test("viewers and strangers don't see it, and each look is written down", async () => {
		const sheet = await newSheet();
		await enterSheet(scope, sheet, filledIn(), now);
		await addScan(scope, sheet, await picture(), now);
		const place = await open(sheet.code);
		const viewer: Scope = { ...scope, role: "viewer" };
		expect((await getResponse(viewer, golden.quizId, place.responseId)).collected?.scans).toEqual([]);
		expect(await code(readScan(viewer, place))).toBe("forbidden");
		expect(await code(readScan({ workspaceId: newId(), userId: newId(), role: "owner" }, place))).toBe("not-found");
		await readScan(scope, place);
		const where = { workspaceId: scope.workspaceId, action: "response.read", subject: place.responseId };
		const lines = await db().auditLine.findMany({ where });
		expect(lines.map(({ detail }) => detail)).toContainEqual({ scan: place.scanId });
	});
});
