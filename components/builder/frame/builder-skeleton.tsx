import { Skeleton } from "@/components/ui/skeleton";

export const BuilderSkeleton = () => (
	<div className="grid gap-4 p-4 lg:grid-cols-[17rem_minmax(0,1fr)_25rem]">
		<Skeleton className="h-96" />
		<Skeleton className="h-[720px]" />
		<Skeleton className="h-96" />
	</div>
);
