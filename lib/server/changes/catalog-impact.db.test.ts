import { beforeEach, describe, expect, test } from "vitest";
import { AppError } from "@/lib/contracts/errors";
import type { Scope } from "@/lib/server/auth/scope";
import { archiveProducts } from "@/lib/server/catalog/archive-products";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";
import { compileVersion } from "@/lib/server/publish/load-version";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { pauseQuiz, resumeQuiz, unpublishQuiz } from "@/lib/server/publish/set-status";
import { acceptCatalog } from "./accept-catalog";
import { catalogImpact } from "./catalog-impact";
import { outdatedQuizzes } from "./outdated-quizzes";
import { publishSkinQuiz, type SkinQuiz } from "./testing/skin-quiz";

const stranger: Scope = { workspaceId: newId(), userId: newId(), role: "owner" };
const code = (wanted: string) => (error: unknown) => error instanceof AppError && error.code === wanted;
const refused = (promise: Promise<unknown>, wanted: string) => expect(promise).rejects.toSatisfy(code(wanted));

let quiz: SkinQuiz;
let scope: Scope;
let quizId: string;
beforeEach(async () => {
	quiz = await publishSkinQuiz();
	({ scope, quizId } = quiz);
});

describe("a catalog that changes under a published quiz", () => {
	const accept = async (by = scope) => {
		const [impact] = await catalogImpact(scope);
		if (!impact) throw new Error("nothing to accept");
		return acceptCatalog(by, quizId, { version: impact.quiz.version.id, catalog: impact.catalog });
	};

	test("is told by products, attributes and values, and is served only once it is accepted", async () => {
		await quiz.answer("dry");
		await quiz.answer("oily");
		expect(await catalogImpact(scope)).toEqual([]);
		await quiz.load("1,Dry cream,100,normal", "3,Rich balm,80,oily");
		expect(await quiz.answer("dry")).toEqual(["Dry cream"]);
		expect(await quiz.answer("oily")).toEqual(["Oily gel"]);
		const [impact] = await catalogImpact({ ...scope, role: "viewer" });
		expect(impact).toMatchObject({
			quiz: { id: quizId, name: "Skin", status: "live", version: { id: quiz.versionId, number: 1 } },
			replay: { basis: "responses", runs: 4, compared: 4, changed: 4 },
			lost: { attributes: [], values: [{ attribute: "Skin", value: "dry" }], products: [], collections: [] },
			gone: [],
		});
		expect(impact?.replay.products).toMatchObject([
			{ product: { title: "Rich balm" }, before: 0, after: 4 },
			{ before: 2, after: 0 },
			{ before: 2, after: 0 },
		]);
		expect(impact?.findings.map(({ code }) => code)).toEqual(["target-empty"]);

		const { versionId, number } = await accept();
		expect(number).toBe(2);
		expect(await quiz.answer("oily")).toEqual(["Rich balm"]);
		expect(await catalogImpact(scope)).toEqual([]);
		const { workspaceId } = scope;
		const [old, made] = await db().quizVersion.findMany({ where: { workspaceId, quizId }, orderBy: { number: "asc" } });
		expect(made).toMatchObject({ id: versionId, revision: 0, semantics: 1, publishedBy: scope.userId });
		expect(made).toMatchObject({ document: old?.document, notices: old?.notices });
		expect(made?.note).toBe("New catalog taken into use. Nothing else changed.");
		expect(made?.snapshotId).not.toBe(old?.snapshotId);
	});

	test("has live prices and availability all along, and archiving at once", async () => {
		await quiz.answer("dry");
		await quiz.load("1,Dry cream,75,dry");
		expect(await outdatedQuizzes(scope)).toEqual([]);
		const priceNow = async () => {
			const { catalog } = await compileVersion(await quiz.served());
			return catalog.products.find(({ title }) => title === "Dry cream")?.price;
		};
		expect(await priceNow()).toBe(75);
		await archiveProducts(scope, [await quiz.productId("Dry cream")]);
		expect(await quiz.answer("dry")).toEqual(["Oily gel"]);
		const [impact] = await catalogImpact(scope);
		expect(impact?.gone).toMatchObject([{ product: { title: "Dry cream" }, shown: 2 }]);
		expect(impact?.replay).toMatchObject({ changed: 0, products: [] });
	});

	test("is tried on made-up runs before anybody has answered", async () => {
		await quiz.load("1,Dry cream,100,oily");
		const [impact] = await catalogImpact(scope);
		expect(impact?.replay).toMatchObject({ basis: "random", runs: 200, compared: 200, changed: expect.any(Number) });
		expect(impact?.replay.changed).toBeGreaterThan(50);
	});

	test("keeps a paused quiz paused, and leaves one that is taken down alone", async () => {
		await quiz.load("1,Dry cream,100,oily");
		await pauseQuiz(scope, quizId, {});
		await accept();
		expect(await getLiveQuiz(quiz.slug)).toMatchObject({ kind: "paused", version: { number: 2 } });
		await unpublishQuiz(scope, quizId);
		await quiz.load("1,Dry cream,100,dry");
		expect(await catalogImpact(scope)).toEqual([]);
		await resumeQuiz(scope, quizId);
		expect(await outdatedQuizzes(scope)).toHaveLength(1);
	});

	test("is refused when it or the version has moved on, or nothing has changed", async () => {
		const now = async () => (await catalogImpact(scope))[0]?.catalog ?? "";
		await quiz.load("1,Dry cream,100,oily");
		const seen = await now();
		await quiz.load("1,Dry cream,100,dry", "3,Third,70,dry");
		await refused(acceptCatalog(scope, quizId, { version: quiz.versionId, catalog: seen }), "stale-revision");
		const catalog = await now();
		const { versionId } = await publishQuiz(scope, quizId, { id: newId(), revision: 0, note: "" });
		await refused(acceptCatalog(scope, quizId, { version: quiz.versionId, catalog }), "stale-revision");
		await refused(acceptCatalog(scope, quizId, { version: versionId, catalog }), "conflict");
	});

	test("is taken once by two who accept at once", async () => {
		await quiz.load("1,Dry cream,100,oily");
		const done = await Promise.allSettled([accept(), accept()]);
		expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
		expect(await db().quizVersion.count({ where: { workspaceId: scope.workspaceId, quizId } })).toBe(2);
	});

	test("is not taken while it has errors in the quiz", async () => {
		await quiz.load("1,Dry cream,100,normal", "2,Oily gel,90,normal");
		const [impact] = await catalogImpact(scope);
		expect(impact?.findings).toMatchObject([
			{ code: "slot-without-candidates", severity: "error", node: "slot" },
			{},
			{},
		]);
		await refused(accept(), "has-errors");
		expect(await quiz.served()).toMatchObject({ id: quiz.versionId });
	});

	test("is out of a viewer's and a stranger's hands", async () => {
		await quiz.load("1,Dry cream,100,oily");
		await refused(accept({ ...scope, role: "viewer" }), "forbidden");
		await refused(accept(stranger), "not-found");
		expect(await catalogImpact(stranger)).toEqual([]);
		expect(await outdatedQuizzes(stranger)).toEqual([]);
	});
});
