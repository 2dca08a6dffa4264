"use client";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Skeleton } from "@/components/ui/skeleton";
import { personOptions } from "@/lib/client/people";
import { pages } from "@/lib/config/paths";
import { usePeople } from "../people-context";
import { AlikeCard } from "./alike-card";
import { ConsentsCard } from "./consents-card";
import { MergesCard } from "./merges-card";
import { PersonHeader } from "./person-header";
import { RecommendedCard } from "./recommended-card";
import { TimelineCard } from "./timeline-card";
import { TraitsCard } from "./traits-card";
import { WishesCard } from "./wishes-card";

/** One person: who they are, what is known and where from, what they agree to, and what happened. */
export function PersonPage({ id }: { id: string }) {
	const t = useTranslations("people");
	const { workspace } = usePeople();
	const { data, error, isPending, refetch } = useQuery(personOptions(workspace, id));
	return (
		<div className="space-y-6">
			<Link
				href={pages.people(workspace)}
				className="inline-flex items-center gap-1.5 text-muted underline-offset-4 hover:underline"
			>
				<ArrowLeft size={16} aria-hidden="true" />
				{t("title")}
			</Link>
			<ErrorMessage error={error} onRetry={refetch} />
			{isPending ? <Skeleton className="h-96" /> : null}
			{data ? (
				<>
					<PersonHeader person={data} />
					<AlikeCard person={data} />
					<div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
						<div className="space-y-6">
							<TraitsCard person={data} />
							<RecommendedCard person={data} />
							<TimelineCard events={data.events} />
						</div>
						<div className="space-y-6">
							<ConsentsCard consents={data.consents} />
							<WishesCard person={data} />
							<MergesCard merges={data.merges} />
						</div>
					</div>
				</>
			) : null}
		</div>
	);
}
