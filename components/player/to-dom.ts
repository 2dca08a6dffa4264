import type { ReactNode } from "react";
import { attributesOf, isElement, type MarkupElement } from "./markup";

const svg = "http://www.w3.org/2000/svg";

/** Nodes of what a template gives. */
export function toDom(node: ReactNode, page: Document): DocumentFragment {
	const fragment = page.createDocumentFragment();
	append(fragment, node, page);
	return fragment;
}

function append(parent: Node, node: unknown, page: Document): void {
	if (Array.isArray(node)) for (const child of node) append(parent, child, page);
	else if (typeof node === "string" || typeof node === "number") parent.appendChild(page.createTextNode(`${node}`));
	else if (isElement(node)) appendElement(parent, node, page);
}

function appendElement(parent: Node, { type, props }: MarkupElement, page: Document): void {
	if (typeof type === "function") append(parent, type(props), page);
	else if (typeof type !== "string") append(parent, props.children, page);
	else {
		const drawn = type === "svg" || (parent as Element).namespaceURI === svg;
		const element = drawn ? page.createElementNS(svg, type) : page.createElement(type);
		for (const [name, value] of attributesOf(props)) element.setAttribute(name, value);
		append(element, props.children, page);
		parent.appendChild(element);
	}
}
