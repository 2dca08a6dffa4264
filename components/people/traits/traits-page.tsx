"use client";
import { useQuery } from "@tanstack/react-query";
import { BookOpen, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { traitsOptions } from "@/lib/client/people";
import type { TraitRow } from "@/lib/contracts/traits";
import { usePeople } from "../people-context";
import { PeopleHeader } from "../people-header";
import { TraitDialog } from "./trait-dialog";
import { TraitLine } from "./trait-line";
import { TraitSuggestions } from "./trait-suggestions";

/** The dictionary: what may be known of people, of which kind, for how long and for what. */
export function TraitsPage() {
	const t = useTranslations("people.traits");
	const { workspace, canEdit } = usePeople();
	const { data, error, isPending, refetch } = useQuery(traitsOptions(workspace));
	const [making, setMaking] = useState(false);
	const add = (look: "primary" | "secondary") => (
		<Button look={look} onClick={() => setMaking(true)}>
			<Plus size={16} aria-hidden="true" />
			{t("new")}
		</Button>
	);
	return (
		<>
			<PeopleHeader action={canEdit ? add("primary") : null} />
			<div className="space-y-6">
				<ErrorMessage error={error} onRetry={refetch} />
				{isPending ? <Skeleton className="h-64" /> : null}
				{data?.length === 0 ? (
					<EmptyState
						icon={<BookOpen />}
						title={t("empty")}
						text={t("emptyText")}
						action={canEdit ? add("secondary") : null}
					/>
				) : null}
				<TraitList label={t("title")} traits={data?.filter(({ archived }) => !archived) ?? []} />
				{canEdit && data ? <TraitSuggestions known={data} /> : null}
				<Archived traits={data?.filter(({ archived }) => archived) ?? []} />
			</div>
			{making ? <TraitDialog trait={null} onClose={() => setMaking(false)} /> : null}
		</>
	);
}

function TraitList({ label, traits }: { label: string; traits: readonly TraitRow[] }) {
	if (traits.length === 0) return null;
	return (
		<ul aria-label={label} className="divide-y divide-line rounded-lg border bg-surface">
			{traits.map((trait) => (
				<TraitLine key={trait.id} trait={trait} />
			))}
		</ul>
	);
}

function Archived({ traits }: { traits: readonly TraitRow[] }) {
	const t = useTranslations("people.traits");
	if (traits.length === 0) return null;
	return (
		<details>
			<summary className="rounded-sm text-muted hover:text-ink">{t("archivedCount", { n: traits.length })}</summary>
			<div className="mt-3">
				<TraitList label={t("archived")} traits={traits} />
			</div>
		</details>
	);
}
