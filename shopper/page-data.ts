import type { ScriptTexts } from "@/components/player/texts";
import type { Entry } from "@/lib/quiz/entry";
import type { ShopperFlow } from "@/lib/quiz/shopper-flow";

/** `local` is the engine that works out a result without the server. */
export type ScriptName = "later" | "hiding" | "ranking" | "search" | "local";

export interface PageEntry extends Entry {
	/** Of a person who came by their private link. */
	visit?: string;
}

/** What the page carries for the script, as JSON in the element "quiz". */
export interface PageData {
	slug: string;
	version: string;
	/** Settled for `entry`. */
	flow: ShopperFlow;
	/** Where the person came in, if that makes a difference to the quiz; else null. */
	entry: PageEntry | null;
	/** The player's own words in the quiz's language. */
	texts: ScriptTexts;
	/** Addresses of what only some quizzes and screens need; "" where this one never does. */
	scripts: Record<ScriptName, string>;
}
