import type { LocalText } from "./node-types";

/** How the quiz's page presents itself where people search and where its link is passed on. */
export interface Sharing {
	/** Empty: the quiz's own. */
	title: LocalText;
	/** Empty: the quiz's own. */
	description: LocalText;
	imageUrl: string | null;
	imageAlt: LocalText;
	/** Search engines may list the page. */
	index: boolean;
}

export interface Theme {
	/** CSS colour as #rrggbb. */
	accent: string;
	background: string;
	text: string;
	/** Corner radius in px. */
	radius: number;
	brand: string;
	logoUrl: string | null;
	/** The author's own style, in the subset that `own-css.ts` reads; "" when there is none. */
	css: string;
}
