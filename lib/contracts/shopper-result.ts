import type { NodeId } from "../quiz/types";

/** The reply to a batch. `result` comes once the response is completed; `missing` names seqs still awaited. */
export interface BatchReply {
	accepted: number;
	duplicate: boolean;
	rejected: Record<string, number>;
	missing: number[];
	result: ShopperResult | null;
}

/** What a shopper sees, in one locale: texts ready to show, no scores. */
export interface ShopperResult {
	page: NodeId;
	heading: string;
	body: string;
	empty: string | null;
	slots: { id: NodeId; name: string; items: ShopperItem[] }[];
	signUp: { heading: string; body: string; purposes: { id: NodeId; name: string; notice: string }[] } | null;
}

export interface ShopperItem {
	product: string;
	title: string;
	/** Ready to show, e.g. "149,00 kr."; null when unknown. */
	price: string | null;
	imageUrl: string | null;
	/** http(s) only; null: no button. */
	url: string | null;
	/** Match in percent, rounded; null when none is shown. */
	match: number | null;
	/** "Because you said …", strongest first. */
	reasons: string[];
	/** What was asked for and isn't met, or null. */
	note: string | null;
}
