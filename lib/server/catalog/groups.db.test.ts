import { beforeEach, describe, expect, test } from "vitest";
import { newQuiz } from "@/lib/quiz/new-document";
import type { QuizDocument, Target } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { countMatching } from "./count-matching";
import { createAttribute } from "./create-attribute";
import { createCollection } from "./create-collection";
import { deleteAttribute } from "./delete-attribute";
import { deleteCollection } from "./delete-collection";
import { editAttribute } from "./edit-attribute";
import { editCollection } from "./edit-collection";
import { listAttributes } from "./list-attributes";
import { listCollections } from "./list-collections";
import { liveCatalog } from "./live-catalog";
import { takeSnapshot } from "./take-snapshot";
import { importCsv } from "./testing/import-csv";
import { makeScope } from "./testing/scope";
import { whereRecommended } from "./where-recommended";

const file = [
	"id,title,brand,price,stock,collections,suits,spf",
	"a,Milk,Nord,12.50,1,Face,Dry|Oily,30",
	"b,Balm,Nord,20,1,Lips,Dry|Normal,",
	"c,Mist,Vest,8,0,Face,Oily,50",
].join("\n");

let scope: Scope;
let stranger: Scope;
const ids = new Map<string, string>();
beforeEach(async () => {
	scope = await makeScope();
	stranger = await makeScope("owner");
	await importCsv(scope, file);
	for (const { id, title } of (await liveCatalog(scope.workspaceId)).products) ids.set(title, id);
});
const idOf = (title: string) => ids.get(title) ?? "";
const attributesOf = async (title: string) =>
	(await liveCatalog(scope.workspaceId)).products.find((product) => product.title === title)?.attributes;

describe("attributes", () => {
	test("are listed with their values and counts, most frequent first", async () => {
		const suits = (await listAttributes(scope)).find(({ key }) => key === "suits");
		expect(suits).toMatchObject({ type: "set", products: 3, distinct: 3 });
		expect(suits?.values).toEqual([
			{ value: "Dry", products: 2 },
			{ value: "Oily", products: 2 },
			{ value: "Normal", products: 1 },
		]);
		const spf = (await listAttributes(scope)).find(({ key }) => key === "spf");
		expect(spf).toMatchObject({ type: "number", least: 30, greatest: 50, products: 2 });
		expect(await listAttributes(stranger)).toEqual([]);
	});

	test("change their type with all their values, or not at all", async () => {
		await editAttribute(scope, "spf", { label: "Protection", type: "set" });
		expect(await attributesOf("Milk")).toMatchObject({ spf: ["30"] });
		await editAttribute(scope, "spf", { label: "Protection", type: "number" });
		expect(await attributesOf("Milk")).toMatchObject({ spf: 30 });
		const before = await liveCatalog(scope.workspaceId);
		await expect(editAttribute(scope, "brand", { label: "Maker", type: "number" })).rejects.toMatchObject({
			code: "conflict",
			issues: [
				{ path: "value", message: "Nord" },
				{ path: "value", message: "Vest" },
			],
		});
		expect((await liveCatalog(scope.workspaceId)).products).toEqual(before.products);
		expect((await listAttributes(scope)).map(({ label, type }) => `${label} ${type}`)).toEqual([
			"Brand enum",
			"Protection number",
			"Suits set",
		]);
	});

	test("are made once and deleted with their values", async () => {
		const made = await createAttribute(scope, { label: "Skin type", type: "set" });
		expect(made.key).toBe("skin-type");
		await expect(createAttribute(scope, { label: "skin TYPE", type: "text" })).rejects.toMatchObject({
			code: "conflict",
		});
		await deleteAttribute(scope, "suits");
		expect(await attributesOf("Milk")).toEqual({ brand: "Nord", spf: 30 });
	});

	test("of another workspace are out of reach; viewers may only look", async () => {
		const edit = { label: "X", type: "text" } as const;
		await expect(editAttribute(stranger, "spf", edit)).rejects.toMatchObject({ code: "not-found" });
		await expect(deleteAttribute(stranger, "spf")).rejects.toMatchObject({ code: "not-found" });
		const viewer: Scope = { ...scope, role: "viewer" };
		await expect(createAttribute(viewer, edit)).rejects.toMatchObject({ code: "forbidden" });
		await expect(editAttribute(viewer, "spf", edit)).rejects.toMatchObject({ code: "forbidden" });
		await expect(deleteAttribute(viewer, "spf")).rejects.toMatchObject({ code: "forbidden" });
		expect(await attributesOf("Milk")).toMatchObject({ spf: 30 });
	});
});

describe("collections", () => {
	const counts = async () => (await listCollections(scope)).map(({ title, products }) => `${title} ${products}`);

	test("gain and lose products; the engine sees it at once", async () => {
		const made = await createCollection(scope, "Summer");
		await editCollection(scope, made.id, { title: "Summer 26", add: [idOf("Milk"), idOf("Mist")], remove: [] });
		expect(await counts()).toEqual(["Face 2", "Lips 1", "Summer 26 2"]);
		await editCollection(scope, made.id, { add: [], remove: [idOf("Milk")] });
		expect(await countMatching(scope, { kind: "collection", id: made.id })).toMatchObject({
			count: 1,
			available: 0,
			of: 3,
		});
		await deleteCollection(scope, made.id);
		expect(await counts()).toEqual(["Face 2", "Lips 1"]);
		expect(
			(await liveCatalog(scope.workspaceId)).products.every(({ collections }) => !collections.includes(made.id)),
		).toBe(true);
	});

	test("exist once by name", async () => {
		await expect(createCollection(scope, "FACE")).rejects.toMatchObject({ code: "conflict" });
	});

	test("of another workspace are out of reach, and so are its products; viewers may only look", async () => {
		const [face] = await listCollections(scope);
		const id = face?.id ?? "";
		const edit = { title: "Taken", add: [], remove: [] };
		await expect(editCollection(stranger, id, edit)).rejects.toMatchObject({ code: "not-found" });
		await expect(deleteCollection(stranger, id)).rejects.toMatchObject({ code: "not-found" });
		const theirs = await createCollection(stranger, "Theirs");
		await editCollection(stranger, theirs.id, { add: [idOf("Milk")], remove: [] });
		expect(await listCollections(stranger)).toMatchObject([{ products: 0 }]);
		const viewer: Scope = { ...scope, role: "viewer" };
		await expect(createCollection(viewer, "X")).rejects.toMatchObject({ code: "forbidden" });
		await expect(editCollection(viewer, id, edit)).rejects.toMatchObject({ code: "forbidden" });
		await expect(deleteCollection(viewer, id)).rejects.toMatchObject({ code: "forbidden" });
		expect(await counts()).toEqual(["Face 2", "Lips 1"]);
	});
});

describe("a target's count", () => {
	test("is the engine's, of active products, with the first few", async () => {
		const dry: Target = {
			kind: "where",
			all: [{ attribute: "suits", op: "hasAny", operand: { kind: "literal", values: ["Dry"] } }],
		};
		const found = await countMatching(scope, dry);
		expect(found).toMatchObject({ count: 2, available: 2, of: 3, depends: false });
		expect(found.first.map(({ title, price }) => [title, price])).toEqual([
			["Milk", 12.5],
			["Balm", 20],
		]);
		expect(await countMatching(stranger, dry)).toMatchObject({ count: 0, of: 0 });
	});

	test("takes a price, and says when it waits for an answer", async () => {
		const price = (operand: { kind: "literal"; values: number[] } | { kind: "answer"; question: string }): Target => ({
			kind: "where",
			all: [{ attribute: "$price", op: "≤", operand }],
		});
		expect(await countMatching(scope, price({ kind: "literal", values: [12.5] }))).toMatchObject({ count: 2 });
		expect(await countMatching(scope, price({ kind: "answer", question: "q" }))).toMatchObject({
			count: 3,
			depends: true,
		});
	});
});

describe("where a product is recommended", () => {
	test("names the slots, fallbacks and effects that hold it", async () => {
		const id = newId();
		const draft = withPlaces(newQuiz(newId, { title: "Routine", locale: "en", currency: "EUR" }), idOf("Milk"));
		await db().quiz.create({
			data: { workspaceId: scope.workspaceId, id, name: "Routine", slug: "routine", draft: draft as object },
		});
		const [use] = await whereRecommended(scope, idOf("Milk"));
		expect(use).toMatchObject({ quizId: id, quizName: "Routine", live: false, shown: 0, clicked: 0 });
		expect(use?.places.map(({ kind, by }) => `${kind} ${by}`)).toContain("page-fallback id");
		expect(use?.places.map(({ kind, by }) => `${kind} ${by}`)).toContain("slot rule");
		await expect(whereRecommended(stranger, idOf("Milk"))).rejects.toMatchObject({ code: "not-found" });
	});

	test("counts the completed responses that were shown it, test runs left out", async () => {
		const quizId = newId();
		const { workspaceId } = scope;
		const draft = newQuiz(newId, { title: "Routine", locale: "en", currency: "EUR" }) as object;
		await db().quiz.create({ data: { workspaceId, id: quizId, name: "Routine", slug: "routine", draft } });
		const versionId = await publish(quizId, draft);
		await respond(quizId, versionId, { clicked: true });
		await respond(quizId, versionId, { clicked: false });
		await respond(quizId, versionId, { clicked: true, test: true });
		const [use] = await whereRecommended(scope, idOf("Milk"));
		expect(use).toMatchObject({ shown: 2, clicked: 1 });
	});
});

async function publish(quizId: string, document: object): Promise<string> {
	const { workspaceId } = scope;
	const snapshot = await transaction((tx) => takeSnapshot(tx, workspaceId));
	const version = { quizId, number: 1, semantics: 1, revision: 0, document, notices: {}, snapshotId: snapshot.id };
	return (await db().quizVersion.create({ data: { workspaceId, id: newId(), ...version } })).id;
}

async function respond(quizId: string, versionId: string, run: { clicked: boolean; test?: boolean }): Promise<void> {
	const { workspaceId } = scope;
	const at = new Date();
	const times = { createdAt: at, lastEventAt: at, completedAt: at };
	const response = await db().response.create({
		data: { workspaceId, id: newId(), quizId, versionId, test: run.test ?? false, locale: "en", state: {}, ...times },
	});
	const place = { slotId: "s", position: 0, score: 1, placedBy: "score", clickedAt: run.clicked ? at : null };
	await db().recommendation.create({
		data: { workspaceId, responseId: response.id, quizId, productId: idOf("Milk"), ...place },
	});
}

/** The first page falls back on the product. */
function withPlaces(document: QuizDocument, product: string): QuizDocument {
	const resultPages = document.resultPages.map((page) => ({ ...page, fallback: [product] }));
	return { ...document, resultPages };
}
