import "server-only";
import { createHash } from "node:crypto";
import type { Result } from "@/lib/quiz/result";
import { attributes, catalog } from "@/lib/quiz/testing/golden/catalog";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import { quiz as document } from "@/lib/quiz/testing/golden/quiz";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Origin } from "@/lib/quiz/wire";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { newId } from "@/lib/server/new-id";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";

/** The golden quiz, published in a workspace of its own on the golden catalog. */
export interface GoldenQuiz {
	scope: Scope;
	quizId: string;
	versionId: string;
	slug: string;
}

export const origin: Origin = {
	...{ locale: "en", began: null, utm: {}, referrerHost: "", device: "phone", link: null, test: false },
};

const collections = [...new Set(catalog.products.flatMap((product) => product.collections))];
/** The golden example names products and collections by short ids; the database's are UUIDs in the same order. */
const uuids = new Map([
	...catalog.products.map(({ id }, index) => [id, uuid("b", index)] as const),
	...collections.map((id, index) => [id, uuid("c", index)] as const),
]);

/** `adapt` may change the document before it is published; `prepare` makes what it needs of its workspace. */
export async function publishGoldenQuiz(
	adapt = (quiz: QuizDocument) => quiz,
	prepare = async (_workspaceId: string): Promise<void> => {},
): Promise<GoldenQuiz> {
	const scope: Scope = { workspaceId: newId(), userId: newId(), role: "owner" };
	const { workspaceId } = scope;
	await db().workspace.create({ data: { id: workspaceId, name: "Golden", slug: workspaceId } });
	await createCatalog(workspaceId);
	await createPurposes(workspaceId);
	await prepare(workspaceId);
	const quizId = newId();
	const slug = `golden-${quizId}`;
	const draft = toJson(adapt(toStored(document)));
	await db().quiz.create({ data: { workspaceId, id: quizId, name: "Golden", slug, draft } });
	const { versionId } = await publishQuiz(scope, quizId, { id: newId(), revision: 0, note: "As the tests want it" });
	return { scope, quizId, versionId, slug };
}

/** The same with the database's product and collection ids. */
export const toStored = <T>(value: T): T => rename(value, uuids);

/** The same with the golden example's own ids. */
export const toGolden = <T>(value: T): T => rename(value, new Map([...uuids].map(([short, id]) => [id, short])));

/** A stored result as the golden example writes it. */
export const goldenResult = (result: Result): Result => ({ ...toGolden(result), snapshotId: catalog.snapshotId });

async function createCatalog(workspaceId: string): Promise<void> {
	await db().catalogState.create({ data: { workspaceId, overlay: catalog.overlay } });
	await db().attribute.createMany({ data: attributes.map((one) => ({ workspaceId, id: newId(), ...one })) });
	await db().collection.createMany({
		data: collections.map((key) => ({ workspaceId, id: uuids.get(key) ?? "", key, title: key })),
	});
	for (const product of catalog.products) {
		const id = uuids.get(product.id) ?? "";
		const { title, rank, price, available } = product;
		const url = `https://shop.example/${product.id}`;
		const fixed = { externalId: product.id, contentHash: product.id, attributes: product.attributes };
		await db().product.create({ data: { workspaceId, id, title, rank, url, ...fixed } });
		await db().variant.create({
			data: { workspaceId, id: newId(), productId: id, externalId: "one", price, available },
		});
		await db().productCollection.createMany({
			data: product.collections.map((key) => ({ workspaceId, collectionId: uuids.get(key) ?? "", productId: id })),
		});
	}
}

async function createPurposes(workspaceId: string): Promise<void> {
	for (const [position, [key, id]] of Object.entries(purposes).entries()) {
		await db().purpose.create({ data: { workspaceId, id, key, name: { en: key }, position } });
		for (const locale of ["en", "da"]) {
			const text = `${locale}: ${key}`;
			const hash = createHash("sha256").update(text).digest("hex");
			await db().notice.create({
				data: { workspaceId, id: newId(), purposeId: id, locale, number: 1, text, hash },
			});
		}
	}
}

function uuid(kind: string, index: number): string {
	return `01900000-0000-7000-8000-${kind}${String(index).padStart(11, "0")}`;
}

/** Replaces every string that is a known id. */
function rename<T>(value: T, ids: ReadonlyMap<string, string>): T {
	return JSON.parse(JSON.stringify(value), (_, part) => (typeof part === "string" ? (ids.get(part) ?? part) : part));
}
