import type { Labels } from "./to-news";

/** What a page in a frame carries besides, as JSON in the element "embed". */
export interface EmbedData {
	/** The quiz's slug. */
	quiz: string;
	title: string;
	locale: string;
	/** The page is as high as what it shows; else it fills its frame. */
	inline: boolean;
	/** Origins that may be told what happens; "*": any. */
	sites: string[];
	labels: Labels;
	/** The word for closing it. */
	close: string;
}
