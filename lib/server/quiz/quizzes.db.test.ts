import { beforeAll, describe, expect, it } from "vitest";
import { conversationKinds } from "@/content/templates/conversations";
import type { AppError } from "@/lib/contracts/errors";
import { quizDocument } from "@/lib/contracts/quiz-document";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { listIds } from "@/lib/quiz/node-tree";
import { validate } from "@/lib/quiz/validate";
import type { Scope } from "@/lib/server/auth/scope";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { makeScope } from "@/lib/server/catalog/testing/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { checkDraft } from "@/lib/server/publish/check-draft";
import { createDefaultPurposes } from "@/lib/server/workspace/create-default-purposes";
import { archiveQuiz } from "./archive-quiz";
import { bringBackQuiz } from "./bring-back-quiz";
import { createQuiz } from "./create-quiz";
import { duplicateQuiz } from "./duplicate-quiz";
import { getQuiz } from "./get-quiz";
import { listArchived } from "./list-archived";
import { listQuizzes } from "./list-quizzes";
import { getVersionDocument, listVersions } from "./list-versions";
import { renameQuiz } from "./rename-quiz";
import { restoreVersion } from "./restore-version";
import { addResponse, addVersion } from "./testing/published";

let scope: Scope;
let stranger: Scope;
const code = async (work: Promise<unknown>) =>
	work.then(() => "done").catch((error: unknown) => (error as AppError).code);

beforeAll(async () => {
	scope = await makeScope();
	stranger = await makeScope();
});

describe("createQuiz", () => {
	it("makes a blank draft in the workspace's language and currency", async () => {
		await db().workspace.update({ where: { id: scope.workspaceId }, data: { locale: "da", currency: "DKK" } });
		const { id } = await createQuiz(scope, { name: "Hudtype", from: "blank" });
		const { draft, status, revision, version, slug } = await getQuiz(scope, id);
		expect([status, revision, version, slug]).toEqual(["draft", 0, null, "hudtype"]);
		expect([draft.locales, draft.currency, draft.title]).toEqual([["da"], "DKK", { da: "Hudtype" }]);
		expect(quizDocument.parse(draft)).toEqual(draft);
	});

	it("gives the second of the same name another address", async () => {
		const { id } = await createQuiz(stranger, { name: "Hudtype", from: "blank" });
		expect((await getQuiz(stranger, id)).slug).toMatch(/^hudtype-\d+$/);
	});

	it("binds the template to what the catalog calls things", async () => {
		const shop = await makeScope();
		const { workspaceId } = shop;
		const attribute = (key: string, type: string) => ({ workspaceId, id: newId(), key, label: key, type });
		await db().attribute.createMany({ data: [attribute("hudtype", "set"), attribute("slags", "enum")] });
		const product = (externalId: string, slags: string, hudtype: string[]) => ({
			...{ workspaceId, id: newId(), externalId, title: externalId, contentHash: externalId },
			attributes: { slags, hudtype },
		});
		await db().product.createMany({
			data: [product("a", "Rens", ["Tør", "Sart"]), product("b", "Øjencreme", ["Fedtet"])],
		});
		const { draft } = await getQuiz(shop, (await createQuiz(shop, { name: "R", from: "skin-routine" })).id);
		const targets = JSON.stringify(draft);
		expect(targets).toContain('{"attribute":"hudtype","op":"hasAny","operand":{"kind":"literal","values":["Tør"]}}');
		expect(targets).toContain('{"attribute":"slags","op":"in","operand":{"kind":"literal","values":["Rens"]}}');
		expect(validate(draft).filter(({ severity }) => severity === "error")).toEqual([]);
	});

	it.each(conversationKinds)(
		"makes a %s that can be published as it is, with the traits that it asks for",
		async (from) => {
			const shop = await makeScope();
			await transaction((tx) => createDefaultPurposes(tx, shop.workspaceId));
			const { draft } = await getQuiz(shop, (await createQuiz(shop, { name: "Talk", from })).id);
			expect(quizDocument.parse(draft)).toEqual(draft);
			const catalog = compileCatalog(await liveCatalog(shop.workspaceId));
			const findings = await checkDraft(shop.workspaceId, draft, catalog);
			expect(findings.filter(({ code }) => code !== "nothing-to-find-by")).toEqual([]);
		},
	);

	it("adds each of a template's traits once, and leaves the shop's own as they are", async () => {
		const shop = await makeScope();
		await transaction((tx) => createDefaultPurposes(tx, shop.workspaceId));
		const { workspaceId } = shop;
		const own = { workspaceId, id: newId(), key: "interests", name: { en: "Mine" }, type: "text" };
		await db().trait.create({ data: own });
		await createQuiz(shop, { name: "One", from: "preferences" });
		await createQuiz(shop, { name: "Two", from: "preferences" });
		const traits = await db().trait.findMany({ where: { workspaceId }, orderBy: { key: "asc" } });
		expect(traits.map(({ key, type }) => [key, type])).toEqual([
			["interests", "text"],
			["mail-frequency", "choice"],
		]);
	});

	it("refuses a viewer", async () => {
		expect(await code(createQuiz({ ...scope, role: "viewer" }, { name: "x", from: "blank" }))).toBe("forbidden");
	});
});

describe("one quiz", () => {
	let quiz: string;
	beforeAll(async () => {
		quiz = (await createQuiz(scope, { name: "Routine", from: "skin-routine" })).id;
	});

	it("is renamed, copied under ids and lineages of its own, and not by strangers", async () => {
		await renameQuiz(scope, quiz, { name: "Rutine" });
		expect((await getQuiz(scope, quiz)).name).toBe("Rutine");
		const copy = await getQuiz(scope, (await duplicateQuiz(scope, quiz, { name: "Kopi" })).id);
		const { draft } = await getQuiz(scope, quiz);
		const own = new Set(listIds(draft));
		expect(listIds(copy.draft).filter((id) => own.has(id))).toEqual([]);
		expect(listIds(copy.draft)).toHaveLength(own.size);
		expect(validate(copy.draft)).toEqual(
			validate(draft).map((finding) => expect.objectContaining({ code: finding.code })),
		);
		expect(await code(renameQuiz(stranger, quiz, { name: "x" }))).toBe("not-found");
		expect(await code(duplicateQuiz(stranger, quiz, { name: "x" }))).toBe("not-found");
		expect(await code(getQuiz(stranger, quiz))).toBe("not-found");
	});

	it("lists its versions and restores one as the next draft", async () => {
		const { draft } = await getQuiz(scope, quiz);
		const first = await addVersion(scope, quiz, { ...draft, title: { en: "First" } }, 1);
		const second = await addVersion(scope, quiz, draft, 2);
		await addResponse(scope, quiz, second, { hoursAgo: 1 });
		const versions = await listVersions(scope, quiz);
		expect(versions.map(({ number, responses, current }) => [number, responses, current])).toEqual([
			[2, 1, true],
			[1, 0, false],
		]);
		expect(await restoreVersion(scope, quiz, first, { base: 0 })).toEqual({ revision: 1 });
		expect((await getQuiz(scope, quiz)).draft.title).toEqual({ en: "First" });
		expect(await code(restoreVersion(scope, quiz, first, { base: 0 }))).toBe("stale-revision");
		expect(await code(restoreVersion(stranger, quiz, first, { base: 1 }))).toBe("not-found");
		expect(await code(listVersions(stranger, quiz))).toBe("not-found");
		const other = (await createQuiz(scope, { name: "Other", from: "blank" })).id;
		expect(await code(getVersionDocument(scope, other, first))).toBe("not-found");
		expect(await code(getVersionDocument(stranger, quiz, first))).toBe("not-found");
	});

	it("counts seven days of responses without test runs, and nobody else's", async () => {
		const version = (await getQuiz(scope, quiz)).version?.id ?? "";
		await addResponse(scope, quiz, version, { hoursAgo: 30, completed: true });
		await addResponse(scope, quiz, version, { hoursAgo: 30, test: true });
		await addResponse(scope, quiz, version, { hoursAgo: 24 * 8, completed: true });
		const mine = (await listQuizzes(scope)).find(({ id }) => id === quiz);
		expect([mine?.started, mine?.completed, mine?.days]).toEqual([2, 1, [0, 0, 0, 0, 0, 1, 1]]);
		expect((await listQuizzes(stranger)).map(({ name }) => name)).toEqual(["Hudtype"]);
	});

	it("is archived only once it is offline and its name is typed", async () => {
		expect(await code(archiveQuiz(scope, quiz, { confirm: "Rutine" }))).toBe("conflict");
		await db().quiz.updateMany({
			where: { workspaceId: scope.workspaceId, id: quiz },
			data: { status: "unpublished" },
		});
		expect(await code(archiveQuiz(scope, quiz, { confirm: "rutine!" }))).toBe("invalid-input");
		expect(await code(archiveQuiz(stranger, quiz, { confirm: "Rutine" }))).toBe("not-found");
		await archiveQuiz(scope, quiz, { confirm: "Rutine" });
		expect(await code(getQuiz(scope, quiz))).toBe("not-found");
		expect(await db().response.count({ where: { workspaceId: scope.workspaceId, quizId: quiz } })).toBe(4);
	});

	it("is listed among what was archived, and comes back as it was", async () => {
		expect(await listArchived(scope)).toMatchObject([{ id: quiz, name: "Rutine" }]);
		expect(await listArchived(stranger)).toEqual([]);
		expect(await code(bringBackQuiz(stranger, quiz))).toBe("not-found");
		expect(await code(bringBackQuiz({ ...scope, role: "viewer" }, quiz))).toBe("forbidden");
		await bringBackQuiz(scope, quiz);
		expect(await getQuiz(scope, quiz)).toMatchObject({ name: "Rutine", status: "unpublished" });
		expect(await listArchived(scope)).toEqual([]);
		expect(await code(bringBackQuiz(scope, quiz))).toBe("not-found");
	});
});
