import { findNode, listIds } from "@/lib/quiz/node-tree";
import { placeOfRule } from "@/lib/quiz/place-of-rule";
import type { NodeId, QuizDocument, Rule } from "@/lib/quiz/types";

/** The rules that are edited at the node or at a node below it, and go when it goes. */
export function rulesAt(document: QuizDocument, node: NodeId): Rule[] {
	const ids = new Set(listIds(findNode(document, node)?.node));
	return document.rules.filter((rule) => ids.has(placeOfRule(rule)));
}
