import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { Page } from "./page";

/** What stands there while a page of title and rows is on its way. */
export function LoadingPage({ rows }: { rows: number }) {
	return (
		<Page>
			<Announced>
				<div className="flex items-start justify-between gap-6 pb-6">
					<div className="space-y-2">
						<Skeleton className="h-7 w-36" />
						<Skeleton className="h-5 w-64 max-w-[60vw]" />
					</div>
					<Skeleton className="h-9 w-28" />
				</div>
				<div className="divide-y divide-line rounded-lg border bg-surface">
					{Array.from({ length: rows }, (_, row) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: all alike, and never moved
						<div key={row} className="flex items-center gap-4 px-5 py-4">
							<Skeleton className="h-5 w-1/3" />
							<Skeleton className="ml-auto h-5 w-16" />
							<Skeleton className="h-5 w-24" />
						</div>
					))}
				</div>
			</Announced>
		</Page>
	);
}

/** The same for cards below a title that is there already. */
export const LoadingCards = ({ count }: { count: number }) => (
	<Announced>
		<div className="space-y-6">
			{Array.from({ length: count }, (_, card) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: all alike, and never moved
				<div key={card} className="space-y-4 rounded-lg border bg-surface p-5">
					<Skeleton className="h-6 w-40" />
					<div className="grid gap-4 sm:grid-cols-2">
						<Skeleton className="h-9" />
						<Skeleton className="h-9" />
					</div>
				</div>
			))}
		</div>
	</Announced>
);

function Announced({ children }: { children: ReactNode }) {
	const t = useTranslations("common");
	return (
		<div role="status" aria-label={t("loading")}>
			{children}
		</div>
	);
}
