"use client";
import type { NodeId } from "@/lib/quiz/types";
import { useBuilder } from "./use-builder";

/** Sets one property of a node; null is the document. */
export function useSet<T extends object>(
	node: NodeId | null,
): <K extends keyof T & string>(key: K, value: T[K]) => void {
	const { edit } = useBuilder();
	return (key, value) => edit({ op: "set", node, key, value });
}
