import "server-only";
import type { ProductFace } from "@/lib/contracts/changes";
import { findOutcome } from "@/lib/quiz/outcome";
import { localText } from "@/lib/quiz/text";
import type { QuizDocument } from "@/lib/quiz/types";
import { productCards } from "@/lib/server/catalog/product-cards";

/** Gives each product's title and picture, those of archived ones too, and those of the documents' outcomes. */
export async function productFaces(
	workspaceId: string,
	ids: Iterable<string>,
	documents: readonly QuizDocument[],
): Promise<(id: string) => ProductFace> {
	const cards = await productCards(workspaceId, [...new Set(ids)]);
	return (id) => {
		for (const document of documents) {
			const outcome = findOutcome(document, id);
			if (outcome) return { id, title: localText(outcome.name, "", document), imageUrl: outcome.imageUrl };
		}
		const card = cards.get(id);
		return { id, title: card?.title ?? "", imageUrl: card?.imageUrl ?? null };
	};
}
