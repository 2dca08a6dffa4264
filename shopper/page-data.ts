import type { Texts } from "@/components/player/texts";
import type { Entry } from "@/lib/quiz/entry";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import type { Locale, NodeId } from "@/lib/quiz/types";

/** What the page carries for the script, as JSON in the element "quiz". */
export interface PageData {
	slug: string;
	version: string;
	/** Settled for `entry`. */
	quiz: ShopperDocument;
	/** Where the person came in, if that makes a difference to the quiz; else null. */
	entry: Entry | null;
	/** The player's own words in the quiz's language. */
	texts: Texts;
	/** The exact text beside each consent question's box, by purpose id. */
	notices: Record<NodeId, string>;
	languages: { locale: Locale; name: string; href: string }[];
	/** Address of the engine that works out a result without the server. */
	engine: string;
	/** Address of the list to search; null: the quiz has no list that long. */
	searchList: string | null;
	/** Code of the campaign link that led here. */
	link: string | null;
	/** A preview run: stored, flagged, never counted. */
	test: boolean;
}
