"use client";
import type { NodeId } from "@/lib/quiz/types";
import { findPlace } from "../store/find-place";
import { useBuilder, useSay } from "../store/use-builder";

/** The words by which a person knows the place of a node. */
export function useNodeName(): (node: NodeId | null) => string {
	const { document } = useBuilder();
	const say = useSay();
	return (node) => {
		const place = node === null ? null : findPlace(document, node);
		if (place?.kind === "page") return place.page.name || say(place.page.heading);
		if (place?.kind !== "screen") return "";
		const block = place.block ?? place.screen.blocks[0];
		const words = block ? say(block.kind === "text" ? block.heading : block.text) : "";
		return words || place.screen.name;
	};
}
