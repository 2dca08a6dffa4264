import type { Answers } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import type * as Local from "./local";
import type { PageData } from "./page-data";

/** Works out a result in the browser, or null when it can't. */
export type LocalEngine = (answers: Answers) => ShopperResult | null;

/** Fetches engine and products, so that they are here if the network goes. Null: the quiz has none. Throws when out of reach. */
export async function loadEngine({ slug, version, scripts, flow, entry }: PageData): Promise<LocalEngine | null> {
	const address = `/api/q/pack/${encodeURIComponent(slug)}/${version}`;
	const script = import(scripts.local) as Promise<typeof Local>;
	const [local, reply] = await Promise.all([script, fetch(address, { credentials: "omit" })]);
	if (!reply.ok) return null;
	const pack: Local.CandidatePack = await reply.json();
	return (answers) => local.resultOf(pack, answers, flow.locale, entry);
}
