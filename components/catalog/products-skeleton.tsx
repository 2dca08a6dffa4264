import { Skeleton } from "@/components/ui/skeleton";

const rows = Array.from({ length: 8 }, (_, at) => at);

export const ProductsSkeleton = () => (
	<div className="divide-y divide-line rounded-lg border bg-surface">
		{rows.map((row) => (
			<div key={row} className="flex items-center gap-3 px-5 py-3">
				<Skeleton className="size-10" />
				<div className="flex-1 space-y-2">
					<Skeleton className="h-3.5 w-2/5" />
					<Skeleton className="h-3 w-1/5" />
				</div>
				<Skeleton className="h-3.5 w-16" />
			</div>
		))}
	</div>
);
