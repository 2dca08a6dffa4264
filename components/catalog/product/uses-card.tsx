"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { usesOptions } from "@/lib/client/catalog";
import { pages } from "@/lib/config/paths";
import type { RecommendationPlace, RecommendationUse } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";

const SHOWN = 6;

/** The quizzes that can recommend the product, by what, and how often they have. */
export function UsesCard({ id }: { id: string }) {
	const t = useTranslations("catalog.uses");
	const { workspace } = useCatalog();
	const uses = useQuery(usesOptions(workspace, id));
	return (
		<Card title={t("title")}>
			<ErrorMessage error={uses.error} onRetry={() => uses.refetch()} />
			{uses.isPending ? <Skeleton className="h-20" /> : null}
			{uses.data?.length === 0 ? <p className="text-muted">{t("none")}</p> : null}
			<ul className="-my-3 divide-y divide-line">
				{uses.data?.map((use) => (
					<Use key={use.quizId} use={use} />
				))}
			</ul>
		</Card>
	);
}

function Use({ use }: { use: RecommendationUse }) {
	const t = useTranslations("catalog.uses");
	const { workspace } = useCatalog();
	const { quizId, quizName, live, places, shown, clicked } = use;
	return (
		<li className="space-y-1.5 py-3">
			<p className="flex flex-wrap items-center gap-2">
				<Link href={pages.builder(workspace, quizId)} className="font-medium hover:underline">
					{quizName}
				</Link>
				{live ? (
					<Badge tone="success" dot>
						{t("live")}
					</Badge>
				) : null}
			</p>
			<p className="text-muted text-sm tabular-nums">
				{t("shown", { count: shown })}
				{shown > 0 ? ` · ${t("clicked", { count: clicked })}` : ""}
			</p>
			<ul className="space-y-1 text-sm">
				{places.slice(0, SHOWN).map((place, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: one choice may hold the product several times
					<li key={`${place.node} ${at}`}>
						<Place quiz={quizId} place={place} />
					</li>
				))}
				{places.length > SHOWN ? <li className="text-muted">{t("more", { count: places.length - SHOWN })}</li> : null}
			</ul>
		</li>
	);
}

function Place({ quiz, place }: { quiz: string; place: RecommendationPlace }) {
	const t = useTranslations("catalog.uses");
	const { workspace } = useCatalog();
	const { kind, by, node, label, points } = place;
	return (
		<Link
			href={`${pages.builder(workspace, quiz)}?node=${encodeURIComponent(node)}`}
			className="break-words text-muted hover:text-ink hover:underline"
		>
			{t(`kinds.${kind}`, { label, points: points ?? 0 })} <span className="text-faint">({t(`by.${by}`)})</span>
		</Link>
	);
}
