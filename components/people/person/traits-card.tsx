"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { traitsOptions } from "@/lib/client/people";
import type { PersonDetail, PersonTrait } from "@/lib/contracts/people";
import type { TraitRow } from "@/lib/contracts/traits";
import { isFresh } from "@/lib/profile/freshness";
import { usePeople } from "../people-context";
import { CorrectDialog } from "./correct-dialog";
import { useSayValue } from "./use-say-value";
import { ValueOrigin } from "./value-origin";

/** What is known, a trait each, with where it comes from, and what was known before. */
export function TraitsCard({ person }: { person: PersonDetail }) {
	const t = useTranslations("people.values");
	const { workspace, canEdit } = usePeople();
	const dictionary = useQuery(traitsOptions(workspace)).data ?? [];
	const [correcting, setCorrecting] = useState<TraitRow | "any" | null>(null);
	const free = dictionary.filter(({ archived }) => !archived);
	return (
		<Card
			title={t("title")}
			flush
			action={
				canEdit && free.length > 0 ? (
					<Button size="sm" onClick={() => setCorrecting("any")}>
						<Plus size={16} aria-hidden="true" />
						{t("write")}
					</Button>
				) : null
			}
		>
			{person.traits.length === 0 ? <p className="px-5 py-4 text-muted">{t("none")}</p> : null}
			<ul className="divide-y divide-line">
				{person.traits.map((known) => {
					const trait = dictionary.find(({ id }) => id === known.trait);
					const edit = canEdit && trait && !trait.archived ? () => setCorrecting(trait) : null;
					return <KnownTrait key={known.trait} known={known} trait={trait} onEdit={edit} />;
				})}
			</ul>
			{correcting ? (
				<CorrectDialog
					person={person}
					traits={correcting === "any" ? free : [correcting]}
					onClose={() => setCorrecting(null)}
				/>
			) : null}
		</Card>
	);
}

interface KnownTraitProps {
	known: PersonTrait;
	trait: TraitRow | undefined;
	onEdit: (() => void) | null;
}

function KnownTrait({ known, trait, onEdit }: KnownTraitProps) {
	const t = useTranslations("people.values");
	const say = useSay();
	const sayValue = useSayValue();
	const name = trait ? say(trait.name) : "";
	const current = known.values.find((value) => value.current) ?? known.values[0];
	const before = known.values.filter((value) => value !== current);
	if (!current) return null;
	const staleAt = current.staleAt === null ? null : Date.parse(current.staleAt);
	return (
		<li className="flex items-start gap-3 px-5 py-3">
			<div className="min-w-0 flex-1 space-y-1">
				<h3 className="text-muted text-sm">{name}</h3>
				<p className="flex flex-wrap items-center gap-2 break-words font-medium">
					{sayValue(trait, current.value)}
					{isFresh({ staleAt }, Date.now()) ? null : <Badge tone="warning">{t("stale")}</Badge>}
					{current.confidence < 1 ? <Badge>{t("confidence", { n: current.confidence })}</Badge> : null}
				</p>
				<ValueOrigin value={current} />
				{before.length > 0 ? (
					<details className="text-sm">
						<summary className="rounded-sm text-muted hover:text-ink">{t("history", { n: before.length })}</summary>
						<ul className="mt-2 space-y-2 border-l-2 pl-3">
							{before.map((value) => (
								<li key={value.id}>
									<p className="break-words">{sayValue(trait, value.value)}</p>
									<ValueOrigin value={value} />
								</li>
							))}
						</ul>
					</details>
				) : null}
			</div>
			{onEdit ? (
				<Button size="sm" look="ghost" aria-label={t("correctOf", { name })} onClick={onEdit}>
					{t("correct")}
				</Button>
			) : null}
		</li>
	);
}
