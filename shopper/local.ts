import { type CandidatePack, resultFromPack } from "@/lib/quiz/candidate-pack";
import { evaluate } from "@/lib/quiz/recommend";
import type { Answers } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import type { PageData } from "./page-data";

/** Works out a result in the browser, or null when it can't. */
export type LocalEngine = (answers: Answers) => ShopperResult | null;

/** The engine as a script of its own: fetched on the way, used only when the server can't be reached at the end. */
export const resultOf: typeof resultFromPack = resultFromPack;
/** The result itself, with its trace. */
export const traceOf: typeof evaluate = evaluate;

/** Over the products that the server replied with. Null: the quiz has none to work with. */
export async function engineOf({ flow, entry }: PageData, reply: Response): Promise<LocalEngine | null> {
	if (!reply.ok) return null;
	const pack: CandidatePack = await reply.json();
	return (answers) => resultOf(pack, { ...flow.known, ...answers }, flow.locale, entry);
}
