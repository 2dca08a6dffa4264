import type { ReactNode } from "react";
import { attributesOf, isElement } from "@/components/player/markup";
import { escapeHtml } from "./html";

const empty = new Set(["br", "img", "input"]);

/** What a template of components/player gives, as HTML. */
export function toHtml(node: ReactNode): string {
	if (Array.isArray(node)) return node.map(toHtml).join("");
	if (typeof node === "string" || typeof node === "number") return escapeHtml(`${node}`);
	if (!isElement(node)) return "";
	const { type, props } = node;
	if (typeof type === "function") return toHtml(type(props));
	const inside = toHtml(props.children);
	if (typeof type !== "string") return inside;
	const attributes = attributesOf(props).map(([name, value]) =>
		value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
	);
	const start = `<${type}${attributes.join("")}>`;
	return empty.has(type) ? start : `${start}${inside}</${type}>`;
}
