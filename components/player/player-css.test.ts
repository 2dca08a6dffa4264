import { expect, test } from "vitest";
import { cssFor, playerCss } from "./player-css";

test("the page on what becomes of the answers shares no class with a product's card", () => {
	const own = (css: string) => new Set(css.match(/\.q-[a-z-]+/g));
	const about = own(cssFor(["about"]));
	for (const part of own(cssFor([]))) about.delete(part);
	expect([...about].sort()).toEqual([".q-answers", ".q-trust"]);
	expect(playerCss).toContain(".q-about{");
});
