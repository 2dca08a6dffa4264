import { seededAttributes, seededCatalog, seededQuiz } from "@/lib/quiz/testing/seeded";
import type { CatalogProduct, QuizDocument } from "@/lib/quiz/types";
import { changeCatalog, raiseOverlay } from "@/lib/server/catalog/lock-catalog";
import { writeProducts } from "@/lib/server/catalog/write-products";
import { newId } from "@/lib/server/new-id";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { insertQuiz } from "@/lib/server/quiz/insert-quiz";
import { benchWorkspace } from "./bench-workspace";

export interface SeededQuiz {
	workspaceId: string;
	slug: string;
	version: string;
	document: QuizDocument;
}

/** A workspace with `products` seeded products and a published quiz of `questions` questions over them. */
export async function publishSeededQuiz(products: number, questions: number): Promise<SeededQuiz> {
	const scope = await benchWorkspace();
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
