import type { ReactNode } from "react";

/** An element as JSX makes it, whichever runtime it was compiled for: the templates of this folder are plain records to us. */
export interface MarkupElement {
	type: unknown;
	props: Record<string, unknown> & { children?: ReactNode };
}

/** Templates have no state, no handlers and no hooks: the server writes them as HTML, a browser makes nodes of them. */
export const isElement = (node: unknown): node is MarkupElement =>
	typeof node === "object" && node !== null && "props" in node;

/** The element's attributes as HTML names them. */
export function attributesOf(props: MarkupElement["props"]): [name: string, value: string][] {
	return Object.entries(props).flatMap(([key, value]): [string, string][] => {
		const aria = key.startsWith("aria-");
		if (key === "children" || value === undefined || value === null || (value === false && !aria)) return [];
		const name = key === "className" ? "class" : key === "viewBox" ? key : key.toLowerCase();
		return [[name, value === true && !aria ? "" : String(value)]];
	});
}
