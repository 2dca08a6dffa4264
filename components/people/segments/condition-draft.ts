import type { SegmentWords } from "@/lib/contracts/segments";
import { leavesOf, type SegmentCondition, type SegmentLeaf, type TraitTest } from "@/lib/profile/segment";

export type ConditionGroup = Extract<SegmentCondition, { kind: "all" | "any" }>;

/** What may be asked, as the editor offers it. */
export const leafKinds = ["trait", "freshness", "consent", "seen", "quiz", "bought"] as const;
export type LeafKind = (typeof leafKinds)[number];

/** Kinds that this workspace has something for. */
export const offeredKinds = ({ traits, quizzes, purposes }: SegmentWords): LeafKind[] =>
	leafKinds.filter((kind) => {
		if (kind === "trait" || kind === "freshness") return traits.length > 0;
		if (kind === "quiz") return quizzes.length > 0;
		return kind !== "consent" || purposes.length > 0;
	});

export function newLeaf(kind: LeafKind, { traits, quizzes, purposes }: SegmentWords): SegmentLeaf {
	const [trait] = traits;
	switch (kind) {
		case "trait":
			return { kind, trait: trait?.id ?? "", test: newTest(trait) };
		case "freshness":
			return { kind, trait: trait?.id ?? "", is: "stale" };
		case "consent":
			return { kind, purpose: purposes[0]?.id ?? "" };
		case "seen":
			return { kind, days: 90 };
		case "quiz":
			return { kind, quiz: quizzes[0]?.id ?? "" };
		case "bought":
			return { kind, what: { of: "anything" }, orders: 1, days: null };
	}
}

/** The question that suits the trait's type best. */
export function newTest(trait: SegmentWords["traits"][number] | undefined): TraitTest {
	const [option] = trait?.options ?? [];
	if (option) return { op: "is", values: [option.value] };
	if (trait?.type === "bool") return { op: "is", values: [true] };
	return { op: "known" };
}

/** A condition and whether it is meant the other way round. */
export const unwrap = (condition: SegmentCondition): { inner: SegmentCondition; not: boolean } =>
	condition.kind === "not" ? { inner: condition.of, not: true } : { inner: condition, not: false };

export const wrap = (inner: SegmentCondition, not: boolean): SegmentCondition =>
	not ? { kind: "not", of: inner } : inner;

/** As a group, which the editor begins with. */
export const asGroup = (condition: SegmentCondition): ConditionGroup =>
	condition.kind === "all" || condition.kind === "any" ? condition : { kind: "all", of: [condition] };

/** Whether nothing is left blank. */
export const isComplete = (condition: SegmentCondition): boolean => {
	const leaves = leavesOf(condition);
	return leaves.length <= 20 && leaves.every(isCompleteLeaf);
};

function isCompleteLeaf(leaf: SegmentLeaf): boolean {
	switch (leaf.kind) {
		case "trait":
			if (leaf.test.op === "is") return leaf.test.values.length > 0 && leaf.test.values.every((value) => value !== "");
			return leaf.test.op === "known" || leaf.test.from !== null || leaf.test.to !== null;
		case "seen":
			return isCount(leaf.days);
		case "bought": {
			const { what } = leaf;
			const named = what.of !== "product" || what.product !== "";
			return named && isCount(leaf.orders) && (leaf.days === null || isCount(leaf.days));
		}
		default:
			return true;
	}
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 3650;
