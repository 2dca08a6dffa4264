import type { SearchList } from "@/components/player/search-list";
import type { PageData } from "./page-data";
import type * as Script from "./search-list";

/** What long lists are searched in. Null: the quiz has none, or it is out of reach and the browser's own lists do. */
export async function loadSearchList({ searchList }: PageData): Promise<SearchList | null> {
	if (!searchList) return null;
	const script = import(searchList) as Promise<typeof Script>;
	return script.then(({ SearchList }) => SearchList).catch(() => null);
}
