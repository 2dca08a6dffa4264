"use client";
import { notifyManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ApiError } from "@/lib/client/http";

// By default a mutation says that it runs a task later, when the second click of a double click has been taken already.
notifyManager.setScheduler(queueMicrotask);

/** One cache per visit. Pages seed it with <HydrationBoundary state={dehydrate(client)}>. */
export function QueryProvider({ children }: { children: ReactNode }) {
	const [client] = useState(makeClient);
	return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

const makeClient = (): QueryClient =>
	new QueryClient({
		defaultOptions: {
			queries: { staleTime: 30_000, refetchOnWindowFocus: true, retry: worthRetrying },
			mutations: { retry: false },
		},
	});

/** A refusal stays one; only an unreachable or busy server is asked again. */
function worthRetrying(failures: number, error: Error): boolean {
	return failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 502);
}
