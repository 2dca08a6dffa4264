import { seededAttributes, seededCatalog, seededQuiz } from "@/lib/quiz/testing/seeded";
import type { CatalogProduct, QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { changeCatalog, raiseOverlay } from "@/lib/server/catalog/lock-catalog";
import { writeProducts } from "@/lib/server/catalog/write-products";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { insertQuiz } from "@/lib/server/quiz/insert-quiz";
import { createWorkspace } from "@/lib/server/workspace/create-workspace";

export interface SeededQuiz {
	workspaceId: string;
	slug: string;
	version: string;
	document: QuizDocument;
}

/** A workspace with `products` seeded products and a published quiz of `questions` questions over them. */
export async function publishSeededQuiz(products: number, questions: number): Promise<SeededQuiz> {
	const scope = await makeWorkspace();
	const { workspaceId } = scope;
	await changeCatalog(workspaceId, async (tx) => {
		await tx.attribute.createMany({ data: seededAttributes.map((one) => ({ workspaceId, id: newId(), ...one })) });
		await writeProducts(tx, workspaceId, seededCatalog(products).products.map(wholeProduct));
		await raiseOverlay(tx, workspaceId);
	});
	const document = seededQuiz(questions);
	const { id } = await insertQuiz(scope, "Bench", document);
	const { slug, versionId } = await publishQuiz(scope, id, { id: newId(), revision: 0, note: "Bench" });
	return { workspaceId, slug, version: versionId, document };
}

async function makeWorkspace(): Promise<Scope> {
	const userId = newId();
	const workspaceId = await transaction(async (tx) => {
		await tx.user.create({ data: { id: userId, email: `${userId}@example.com`, name: "Bench", locale: "en" } });
		const key = await createWorkspace(tx, userId, { name: "Bench", slug: "bench", locale: "en", currency: "DKK" });
		const address = await tx.address.findUniqueOrThrow({ where: { kind_key: { kind: "workspace", key } } });
		return address.workspaceId;
	});
	return { workspaceId, userId, role: "owner" };
}

const wholeProduct = ({ id, title, attributes, rank, price, available }: CatalogProduct) => ({
	id: newId(),
	externalId: id,
	title,
	description: "",
	status: "active" as const,
	url: `https://shop.example/${id}`,
	imageUrl: null,
	rank,
	attributes,
	collections: [],
	variants: [{ externalId: id, title: "", options: {}, sku: id, price, available, stock: null }],
});
