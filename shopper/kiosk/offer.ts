import type { Texts } from "@/components/player/texts";
import { textsFor } from "@/components/player/texts-for";
import type { CandidatePack } from "@/lib/quiz/candidate-pack";
import { type Entry, settleEntry } from "@/lib/quiz/entry";
import { type ShopperDocument, toShopperDocument } from "@/lib/quiz/shopper-document";
import { type ShopperFlow, toShopperFlow } from "@/lib/quiz/shopper-flow";
import type { Locale, NodeId } from "@/lib/quiz/types";

/** The quiz as the device keeps it. */
export interface KeptPack {
	/** The quiz's public address. */
	quiz: string;
	version: string;
	pack: CandidatePack;
}

/** The quiz in one language, for people who come by this device. */
export interface Offer extends Omit<KeptPack, "pack"> {
	pack: CandidatePack;
	entry: Entry;
	document: ShopperDocument;
	flow: ShopperFlow;
	texts: Texts;
	/** The exact text of each purpose's box. */
	notices: Record<NodeId, string>;
}

export function offerOf({ pack, ...kept }: KeptPack, locale: Locale, source: string): Offer {
	const entry: Entry = { locale, source };
	const document = toShopperDocument(settleEntry(pack.document, entry), locale);
	const notices = Object.entries(pack.notices).map(([purpose, texts]) => [purpose, texts[locale]?.text ?? ""]);
	return {
		...{ ...kept, pack, entry, document, flow: toShopperFlow(document), texts: textsFor(locale) },
		notices: Object.fromEntries(notices),
	};
}

/** Addresses of all that people may see: to be kept for when there is no network. */
export function picturesOf({ document, cards }: CandidatePack): string[] {
	const blocks = document.screens.flatMap((screen) => screen.blocks);
	const addresses = [
		document.theme.logoUrl,
		...blocks.flatMap((block) => {
			if (block.kind === "text") return [block.imageUrl];
			return "choices" in block ? block.choices.map(({ imageUrl }) => imageUrl) : [];
		}),
		...document.outcomes.map(({ imageUrl }) => imageUrl),
		...Object.values(cards).map(({ imageUrl }) => imageUrl),
	];
	const absolute = addresses.flatMap((address) => (address ? [new URL(address, location.origin).href] : []));
	return [...new Set(absolute)];
}
