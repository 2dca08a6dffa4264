"use client";
import { nameOfNode } from "@/lib/quiz/name-of-node";
import type { NodeId } from "@/lib/quiz/types";
import { useBuilder } from "../store/use-builder";

/** The words by which a person knows the place of a node, in the edited language. */
export function useNodeName(): (node: NodeId | null) => string {
	const { document, locale } = useBuilder();
	return (node) => nameOfNode(document, node, locale);
}
