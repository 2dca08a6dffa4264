import "server-only";
import type { RecommendationPlace } from "@/lib/contracts/catalog";
import { isoDay } from "@/lib/quiz/day";
import { casesOf } from "@/lib/quiz/decision";
import { isTargeted } from "@/lib/quiz/effects";
import { isNumeric } from "@/lib/quiz/kinds";
import { attributeOf, predicateHolds } from "@/lib/quiz/predicate";
import { localText } from "@/lib/quiz/text";
import type { CatalogProduct, Decision, Effect, LocalText, QuizDocument, Target } from "@/lib/quiz/types";

type By = RecommendationPlace["by"];

/** Every slot, fallback and effect of the document that holds the product. */
export function findPlaces(document: QuizDocument, product: CatalogProduct): RecommendationPlace[] {
	const text = (of: LocalText) => localText(of, "", document);
	return [...pagePlaces(document, product, text), ...effectPlaces(document, product, text)];
}

type Text = (of: LocalText) => string;

function pagePlaces(document: QuizDocument, product: CatalogProduct, text: Text): RecommendationPlace[] {
	const places: RecommendationPlace[] = [];
	for (const page of document.resultPages) {
		for (const slot of page.slots) {
			const label = [page.name, text(slot.name)].filter(Boolean).join(" · ");
			const by = heldBy(slot.candidates, product);
			if (by) places.push({ kind: "slot", by, node: slot.id, label, points: null });
			if (slot.decision && isPicked(slot.decision, product.id)) {
				places.push({ kind: "decision", by: "id", node: slot.id, label, points: null });
			}
			if (slot.fallback.includes(product.id)) {
				places.push({ kind: "slot-fallback", by: "id", node: slot.id, label, points: null });
			}
		}
		if (page.fallback.includes(product.id)) {
			places.push({ kind: "page-fallback", by: "id", node: page.id, label: page.name, points: null });
		}
	}
	return places;
}

function isPicked(decision: Decision, id: string): boolean {
	return casesOf(decision).some(({ pick }) => pick?.kind === "product" && pick.product === id);
}

function effectPlaces(document: QuizDocument, product: CatalogProduct, text: Text): RecommendationPlace[] {
	return document.screens.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			if (isNumeric(block)) {
				const end = (x: number | null) => (x === null ? "…" : block.kind === "date" ? isoDay(x) : String(x));
				const ranges = block.ranges.flatMap((range) => {
					const label = `${text(block.text)} · ${end(range.from)}–${end(range.to)}`;
					return placesOf(range.effects, product, range.id, label);
				});
				return [...placesOf(block.effects, product, block.id, text(block.text)), ...ranges];
			}
			if (!("choices" in block)) return [];
			return block.choices.flatMap((choice) =>
				placesOf(choice.effects, product, choice.id, `${text(block.text)} · ${text(choice.text)}`),
			);
		}),
	);
}

const placesOf = (effects: Effect[], product: CatalogProduct, node: string, label: string): RecommendationPlace[] =>
	effects.filter(isTargeted).flatMap((effect) => {
		const by = heldBy(effect.target, product);
		const points = effect.kind === "score" ? effect.points : null;
		return by ? [{ kind: effect.kind, by, node, label, points }] : [];
	});

/** How the target holds the product, or null. A predicate that waits for an answer or a variable is taken as met. */
function heldBy(target: Target, product: CatalogProduct): By | null {
	switch (target.kind) {
		case "products":
			return target.ids.includes(product.id) ? "id" : null;
		case "collection":
			return product.collections.includes(target.id) ? "collection" : null;
		case "outcomes":
			return null;
		case "where": {
			const holds = target.all.every(
				({ attribute, op, operand }) =>
					operand.kind !== "literal" || predicateHolds(attributeOf(product, attribute), op, operand.values),
			);
			return holds ? "rule" : null;
		}
	}
}
