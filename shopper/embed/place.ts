import type { EmbedMessage } from "@/lib/contracts/embed-event";
import type { Options } from "./options";

/** What stands in the element, by mode. */
export interface Place {
	open: () => void;
	close: () => void;
	/** The frame tells something. */
	take: (news: EmbedMessage) => void;
}

export interface PlaceSetting {
	element: HTMLElement;
	options: Options;
	/** Where to put things. */
	root: HTMLElement;
	/** Ends with the element's stay on the page. */
	signal: AbortSignal;
	/** Everything that the frame tells. */
	tell: (news: EmbedMessage) => void;
}
