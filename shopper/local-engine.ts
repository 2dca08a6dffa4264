import type * as Local from "./local";
import type { PageData } from "./page-data";

/** Fetches engine and products, so that they are here if the network goes. Null: the quiz has none. Throws when out of reach. */
export async function loadEngine(data: PageData): Promise<Local.LocalEngine | null> {
	const script = import(data.local) as Promise<typeof Local>;
	const products = fetch(`/api/q/pack/${data.slug}/${data.version}`, { credentials: "omit" });
	const [{ engineOf }, reply] = await Promise.all([script, products]);
	return engineOf(data, reply);
}
