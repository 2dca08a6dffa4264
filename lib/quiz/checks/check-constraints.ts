import { hasBit, listBits } from "../bitset";
import { compileTarget } from "../compile-target";
import { allEffects } from "../effects";
import { itemsOf } from "../items";
import { roundPoints } from "../round";
import type { Constraint, Finding, ResultPage, Slot, Target } from "../types";
import { checkOperand, checkTarget, isEmpty } from "./check-targets";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** Constraints name slots of their page, something that products have, and a limit that can be met. */
export function checkConstraints(index: DocumentIndex): Finding[] {
	return index.document.resultPages.flatMap((page) =>
		page.constraints.flatMap((constraint) => [
			...checkSlots(page, constraint),
			...checkRule(index, constraint),
			...checkLimit(index, page, constraint),
		]),
	);
}

function checkSlots({ slots }: ResultPage, { id, slots: named, rule }: Constraint): Finding[] {
	if (named.some((one) => !slots.some((slot) => slot.id === one))) return [finding("constraint-slot", id)];
	const count = named.length > 0 ? named.length : slots.length;
	return rule.kind !== "price" && count < 2 ? [finding("constraint-slots", id)] : [];
}

function checkRule(index: DocumentIndex, { id, rule }: Constraint): Finding[] {
	if (rule.kind === "price") return rule.most.kind === "literal" ? [] : checkOperand(index, id, rule.most);
	if (rule.kind === "alike") {
		const isKnown = !index.attributes || index.attributes.some(({ key }) => key === rule.attribute);
		return isKnown ? [] : [finding("unknown-attribute", id, { attribute: rule.attribute })];
	}
	const targets = [rule.one, rule.other];
	const findings = targets.flatMap((target) => checkTarget(index, id, target, false));
	if (findings.length > 0 || !targets.some((target) => isEmpty(index, target))) return findings;
	return [finding("constraint-empty", id)];
}

/** What its decision may pick. */
function picks({ decision }: Slot): Target[] {
	const picked = decision?.kind === "table" ? decision.rows.map(({ pick }) => pick) : (decision?.picks ?? []);
	return picked.flatMap((pick): Target[] => {
		if (!pick) return [];
		return pick.kind === "product"
			? [{ kind: "products", ids: [pick.product] }]
			: [{ kind: "outcomes", outcomes: [pick.outcome] }];
	});
}

/** A limit below what the least that its slots ask for costs at the cheapest. */
function checkLimit({ catalog, document }: DocumentIndex, page: ResultPage, constraint: Constraint): Finding[] {
	const { slots } = page;
	const { id, slots: named, rule } = constraint;
	if (!catalog || rule.kind !== "price" || rule.most.kind !== "literal") return [];
	const items = itemsOf(catalog, document);
	const pins = allEffects(document).flatMap((effect) => (effect.kind === "pin" ? [effect.target] : []));
	const standIns = document.substitutes.flatMap(({ by }) => by);
	const cheapest = (slot: Slot) => {
		const named: Target = { kind: "products", ids: [...slot.fallback, ...page.fallback, ...standIns] };
		const targets = [slot.candidates, named, ...pins, ...picks(slot)].map((target) => compileTarget(target, items));
		const all = new Set(targets.flatMap(({ bits }) => listBits(bits)));
		const prices = [...all].flatMap((at) => {
			const product = catalog.products[at];
			if (!product) return 0;
			const known = [product.price, ...product.variants.map(({ price }) => price)].filter((price) => price !== null);
			return hasBit(items.unavailable, at) || known.length === 0 ? [] : Math.min(...known);
		});
		const least = prices.sort((a, b) => a - b).slice(0, slot.min);
		return least.reduce((sum, price) => sum + price, 0);
	};
	// A slot that may not be there asks for nothing.
	const asking = slots.filter((slot) => (named.length === 0 || named.includes(slot.id)) && slot.when === null);
	const least = roundPoints(asking.reduce((sum, slot) => sum + cheapest(slot), 0));
	return rule.most.value < least ? [finding("limit-too-low", id, { most: rule.most.value, least })] : [];
}
