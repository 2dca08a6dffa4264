import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** As high as what will stand there. */
const heights = ["h-40", "h-[32rem]", "h-48", "h-96"];

export function CheckSkeleton() {
	const t = useTranslations("check");
	return (
		<div className="space-y-6">
			<p role="status" className="text-muted">
				{t("running")}
			</p>
			{heights.map((height) => (
				<div key={height} className="space-y-4 rounded-lg border bg-surface p-5">
					<Skeleton className="h-6 w-56" />
					<Skeleton className={`w-full ${height}`} />
				</div>
			))}
		</div>
	);
}
