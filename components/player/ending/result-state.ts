import type { ShopperResult } from "@/lib/quiz/wire";

export interface ResultState {
	/** offline: it keeps trying. local: so it does, with a result of the browser's own meanwhile. refused: no use in trying. */
	status: "loading" | "ready" | "offline" | "local" | "refused";
	result: ShopperResult | null;
}
