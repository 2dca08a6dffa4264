import { env } from "@/lib/config/env";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import type { Labels } from "@/shopper/embedded/to-news";

/** How a page stands in another's frame. */
export interface Framing {
	/** Where it is framed by our own pages, such as the dashboard. */
	ours: string[];
	/** Origins whose pages may frame it; "*": any. */
	sites: string[];
	/** As high as what it shows, or filling a frame that scrolls; null: it didn't ask to be embedded. */
	embed: "inline" | "overlay" | null;
}

/** A page that only our own pages may frame. */
export const unframed: Framing = { ours: [], sites: [], embed: null };

/** `sites` are the quiz's. */
export function framingOf(sites: string[], query: URLSearchParams): Framing {
	const asked = query.get("embed");
	const embed = asked === "inline" || asked === "overlay" ? asked : null;
	return { ours: [new URL(env().APP_URL).origin], sites, embed };
}

export const frameAncestors = ({ ours, sites }: Framing): string =>
	`frame-ancestors ${["'self'", ...ours, ...sites].join(" ")}`;

/** The page's own measures: its window's, or in an inline frame its content's, for which the frame's height says nothing. */
export function frameCss({ embed }: Framing): string {
	const box = "html,body,#player{margin:0;background:var(--q-paper);";
	if (embed === "overlay") return `${box}min-height:100vh;min-height:100svh}html{overscroll-behavior:contain}`;
	if (embed === null) return `${box}min-height:100vh;min-height:100svh}`;
	return `${box}}.q-player{min-height:var(--q-least,0)!important}.q-player:has(.q-ending:not([hidden]) .q-result){min-height:0!important}.q-status,.q-said{padding:96px 20px!important}`;
}

/** The words that the page around may be told, by the ids of questions and choices. */
export function labelsIn({ screens }: ShopperDocument): Labels {
	const questions = screens.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === "text" ? [] : [block]));
	return Object.fromEntries(
		questions.flatMap((question) => [
			[question.id, question.text],
			...("choices" in question ? question.choices.map(({ id, text }) => [id, text]) : []),
		]),
	);
}
