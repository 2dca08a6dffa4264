import { dehydrate, HydrationBoundary, QueryClient, type QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";

interface SeedProps {
	/** What the page's use cases gave, under the keys that the client reads with. Must be plain JSON. */
	data: readonly (readonly [QueryKey, unknown])[];
	children: ReactNode;
}

/** Server component: hands a page's first data to the client's cache, so that nothing is fetched twice. */
export function Seed({ data, children }: SeedProps) {
	const client = new QueryClient();
	for (const [key, value] of data) client.setQueryData(key, value);
	return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}
