import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { AppError } from "@/lib/contracts/errors";
import { mostQuizFileBytes } from "@/lib/contracts/quiz";
import { type ImportedQuiz, type QuizFile, quizFile } from "@/lib/contracts/quiz-file";
import { goldenFile } from "@/lib/contracts/testing/golden-file";
import { listIds, listLineages } from "@/lib/quiz/node-tree";
import { moveReferences, referencesOf } from "@/lib/quiz/references";
import { quiz as golden } from "@/lib/quiz/testing/golden/quiz";
import { makeScope } from "@/lib/server/catalog/testing/scope";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import type { RouteHandler } from "@/lib/server/http/route";
import { newId } from "@/lib/server/new-id";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { type GoldenQuiz, publishGoldenQuiz, toStored } from "@/lib/server/responses/testing/golden-quiz";
import { makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { signInAs } from "@/lib/server/testing/sign-in-as";
import { exportQuiz } from "./export-quiz";
import { getQuiz } from "./get-quiz";
import { importQuiz } from "./import-quiz";

let shop: GoldenQuiz;
const code = async (work: Promise<unknown>) =>
	work.then(() => "done").catch((error: unknown) => (error as AppError).code);

beforeAll(async () => {
	shop = await publishGoldenQuiz();
});

describe("exportQuiz", () => {
	it("names everything that the draft refers to, and the file is one", async () => {
		const file = await exportQuiz(shop.scope, shop.quizId, new Date("2026-01-01T12:00:00Z"));
		expect(quizFile.parse(file)).toEqual(file);
		expect(file.document).toEqual(toStored(golden));
		expect([file.name, file.format, file.exportedAt]).toEqual(["Golden", 5, "2026-01-01T12:00:00.000Z"]);
		const titles = Object.values(file.products).map(({ externalId, title }) => `${externalId} ${title}`);
		expect(titles).toContain("p04 Hydra serum");
		expect(Object.values(file.collections).toSorted()).toEqual(["bestsellers", "moisture", "vegan"]);
		expect(file.attributes.skin).toEqual({ label: "Skin types", type: "set" });
		expect(Object.values(file.purposes).map(({ key }) => key)).toContain("newsletter");
	});

	it("gives strangers nothing", async () => {
		expect(await code(exportQuiz(await makeScope("owner"), shop.quizId))).toBe("not-found");
	});
});

describe("importQuiz", () => {
	it("finds in another workspace what is named there, keeps ids and lineages, and can be published", async () => {
		const { id, missing } = await importQuiz((await adopt()).scope, goldenFile);
		expect(missing).toEqual([]);
		const { draft } = await getQuiz(shop.scope, id);
		const ids = moveReferences(draft, (kind, id) => (kind === "purpose" ? "" : id));
		expect(ids).toEqual(moveReferences(toStored(golden), (kind, id) => (kind === "purpose" ? "" : id)));
		await publishQuiz(shop.scope, id, { id: newId(), revision: 0, note: "" });
	});

	it("makes a copy under new ids and lineages where the quiz is known", async () => {
		const file = await exportQuiz(shop.scope, shop.quizId);
		const { id, missing } = await importQuiz(shop.scope, file);
		expect(missing).toEqual([]);
		const { draft, name } = await getQuiz(shop.scope, id);
		const own = new Set([...listIds(file.document), ...listLineages(file.document)]);
		expect([...listIds(draft), ...listLineages(draft)].filter((one) => own.has(one))).toEqual([]);
		expect(name).toBe("Golden");
		expect(draft.resultPages.map(({ fallback }) => fallback)).toEqual(
			file.document.resultPages.map(({ fallback }) => fallback),
		);
	});

	it("tells what isn't there, in the file's words, and leaves it as it is", async () => {
		const scope = await makeScope();
		const logoUrl = `/m/${newId()}/${newId()}`;
		const document = { ...goldenFile.document, theme: { ...goldenFile.document.theme, logoUrl } };
		const { id, missing } = await importQuiz(scope, { ...goldenFile, document, products: {} });
		expect((await getQuiz(scope, id)).draft).toEqual(document);
		expect(missing).toContainEqual({ kind: "product", id: "their-p04", name: "their-p04" });
		expect(missing).toContainEqual({ kind: "collection", id: "their-vegan", name: "vegan" });
		expect(missing).toContainEqual({ kind: "attribute", id: "spf", name: "SPF" });
		expect(missing).toContainEqual(expect.objectContaining({ kind: "purpose", name: "samples" }));
		expect(missing).toContainEqual({ kind: "picture", id: logoUrl, name: logoUrl });
	});

	it("never reaches into another workspace, whatever the file names", async () => {
		const scope = await makeScope();
		const theirs = toStored(golden);
		const { id, missing } = await importQuiz(scope, { ...goldenFile, document: theirs, products: {}, collections: {} });
		expect(missing.filter(({ kind }) => kind === "product")).toHaveLength(referencesOf(theirs).product.length);
		expect((await getQuiz(scope, id)).draft).toEqual(theirs);
		expect(await code(getQuiz(shop.scope, id))).toBe("not-found");
	});

	it("refuses viewers", async () => {
		expect(await code(importQuiz({ ...shop.scope, role: "viewer" }, goldenFile))).toBe("forbidden");
	});
});

/** The golden workspace without its quiz: it has the catalog, and knows none of its lineages. */
async function adopt(): Promise<GoldenQuiz> {
	const { workspaceId } = shop.scope;
	const blank = toJson({ ...golden, screens: [], rules: [], resultPages: [] });
	await db().quiz.update({ where: { workspaceId_id: { workspaceId, id: shop.quizId } }, data: { draft: blank } });
	return shop;
}

describe("POST quizzes/import", () => {
	const file = resolve("app/api/w/[workspace]/quizzes/import/route.ts");
	let workspace: TestWorkspace;
	let handler: RouteHandler;
	beforeAll(async () => {
		workspace = await makeWorkspace();
		handler = ((await import(pathToFileURL(file).href)) as { POST: RouteHandler }).POST;
	});

	async function post(body: string): Promise<{ status: number; reply: unknown }> {
		const headers = await signInAs(workspace.owner.id);
		headers.set("content-type", "application/json");
		const url = `http://localhost/api/w/${workspace.slug}/quizzes/import`;
		const request = new Request(url, { method: "POST", headers, body });
		const response = await handler(request, { params: Promise.resolve({ workspace: workspace.slug }) });
		return { status: response.status, reply: await response.json() };
	}

	const logo = (logoUrl: string): QuizFile => ({
		...goldenFile,
		document: { ...goldenFile.document, theme: { ...goldenFile.document.theme, logoUrl } },
	});
	const rules = (text: string) =>
		JSON.stringify({ ...goldenFile, document: { ...goldenFile.document, rules: "RULES" } }).replace('"RULES"', text);
	const leave = (url: string) =>
		rules(`[{"id":"r","lineage":"r","when":{"kind":"all","of":[]},"then":{"kind":"leave","from":"s","url":"${url}"}}]`);

	it.each<[string, string, number]>([
		["too big", `{"candor":"${"x".repeat(mostQuizFileBytes)}"}`, 413],
		["a document that is too big", JSON.stringify(big()), 413],
		["a flood of parts", rules(`[${"1,".repeat(3_000_000)}1]`), 400],
		["no JSON", "{", 400],
		["nested beyond any stack", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, 400],
		[
			"a condition nested beyond any stack",
			rules(
				`[{"id":"r","lineage":"r","when":${'{"kind":"not","of":'.repeat(50_000)}null${"}".repeat(50_000)},"then":null}]`,
			),
			400,
		],
		["a format to come", JSON.stringify({ ...goldenFile, format: 99, document: { ...golden, format: 99 } }), 400],
		["a script as a picture", JSON.stringify(logo("javascript:alert(1)")), 400],
		["a script to be led to", leave("javascript:alert(1)"), 400],
		["an unknown key", JSON.stringify({ ...goldenFile, workspaceId: newId() }), 400],
		[
			"a key that changes every object",
			JSON.stringify(goldenFile).replace('"rules":', '"__proto__":{"a":1},"rules":'),
			400,
		],
		["text that the database can't hold", JSON.stringify({ ...goldenFile, name: "a\u0000" }), 400],
	])("refuses %s", async (_, body, status) => {
		const reply = await post(body);
		expect([reply.status, ({} as { a?: number }).a]).toEqual([status, undefined]);
		expect(await db().quiz.count({ where: { workspaceId: workspace.id } })).toBe(0);
	});

	it("takes a good one", async () => {
		const { status, reply } = await post(JSON.stringify(goldenFile));
		expect(status).toBe(200);
		expect((reply as ImportedQuiz).missing.length).toBeGreaterThan(0);
		expect(await db().quiz.count({ where: { workspaceId: workspace.id } })).toBe(1);
	});
});

function big(): QuizFile {
	const [screen] = goldenFile.document.screens;
	const text = { en: "x".repeat(5000) };
	const block = { kind: "text" as const, heading: {}, body: text, imageUrl: null };
	const blocks = Array.from({ length: 50 }, (_, at) => ({ ...block, id: `b${at}`, lineage: `b${at}` }));
	const screens = Array.from({ length: 10 }, (_, at) => ({
		...screen,
		id: `s${at}`,
		lineage: `s${at}`,
		name: "",
		blocks,
	}));
	return { ...goldenFile, document: { ...goldenFile.document, screens } };
}
