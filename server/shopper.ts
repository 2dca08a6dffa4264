import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { createShopper } from "./create-shopper";

/** Answers what shoppers ask for; null leaves the request to Next. In this bundle every element is Preact's. */
export const handleShopper = createShopper((element) => renderToString(element as unknown as VNode));

/** Looked at before the body is read: only the shopper's own addresses have theirs read here. */
export function isShopperPath(path: string): boolean {
	return /^\/(q|p|shopper|api\/q)\//.test(path);
}
