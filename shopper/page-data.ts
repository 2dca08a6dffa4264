import type { ScriptTexts } from "@/components/player/texts";
import type { Entry } from "@/lib/quiz/entry";
import type { ShopperFlow } from "@/lib/quiz/shopper-flow";

/** What only some quizzes and screens need, each a script of its own. */
export type PartName = "later" | "hiding" | "ranking" | "search" | "signUp";

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
	/** Addresses of what this quiz needs. */
	parts: Partial<Record<PartName, string>>;
	/** Address of the engine that works out a result without the server. */
	local: string;
}
