import type { Block, Finding, NodeId } from "../types";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** Addresses of images lead to the web or to this site, and never run anything. */
export function checkUrls({ document }: DocumentIndex): Finding[] {
	const blocks = document.screens.flatMap((screen) => screen.blocks);
	return [
		...checkUrl(null, "logo", document.theme.logoUrl),
		...checkUrl(null, "sharing.image", document.sharing.imageUrl),
		...document.outcomes.flatMap(({ id, imageUrl }) => checkUrl(id, "image", imageUrl)),
		...blocks.flatMap((block) => imagesOf(block).flatMap(({ node, url }) => checkUrl(node, "image", url))),
	];
}

function imagesOf(block: Block): { node: NodeId; url: string | null }[] {
	if (block.kind === "text") return [{ node: block.id, url: block.imageUrl }];
	return "choices" in block ? block.choices.map(({ id, imageUrl }) => ({ node: id, url: imageUrl })) : [];
}

function checkUrl(node: NodeId | null, field: string, url: string | null): Finding[] {
	return url === null || isSafeUrl(url) ? [] : [finding("invalid-url", node, { field })];
}

/** An absolute http(s) address or a path on this site ("//host" is neither), without spaces, quotes or backslashes. */
export function isSafeUrl(url: string): boolean {
	return /^(?:https?:\/\/[^/]|\/(?!\/))[^\s"'<>\\]*$/i.test(url);
}
