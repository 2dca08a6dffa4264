"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { traitUsesOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import { pages } from "@/lib/config/paths";
import type { TraitRow } from "@/lib/contracts/traits";
import { spokenLife } from "@/lib/profile/shelf-life";
import { usePeople } from "../people-context";
import { TraitDialog } from "./trait-dialog";

/** One trait: kind, values, for how long and for what, and of whom it is known. */
export function TraitLine({ trait }: { trait: TraitRow }) {
	const t = useTranslations("people.traits");
	const common = useTranslations("common");
	const say = useSay();
	const { canEdit } = usePeople();
	const [editing, setEditing] = useState(false);
	const name = say(trait.name);
	const unit = trait.unit ? ` (${trait.unit})` : "";
	return (
		<li className="flex items-start gap-3 px-4 py-3.5 sm:px-5">
			<div className="grid min-w-0 flex-1 gap-x-6 gap-y-2 md:grid-cols-[minmax(0,3fr)_minmax(0,4fr)_minmax(0,3fr)]">
				<div className="min-w-0">
					<h2 className="flex flex-wrap items-center gap-2 break-words font-medium">
						{name}
						{trait.sensitive ? <Badge tone="warning">{t("sensitive")}</Badge> : null}
					</h2>
					<p className="text-muted text-sm">
						{t(`types.${trait.type}`)}
						{unit} · <code className="break-all text-xs">{trait.key}</code>
					</p>
				</div>
				<div className="min-w-0 space-y-1 text-sm">
					{trait.options.length > 0 ? (
						<p className="break-words">{trait.options.map((option) => say(option.name)).join(", ")}</p>
					) : null}
					<Rules trait={trait} />
				</div>
				<Use trait={trait} />
			</div>
			{canEdit ? (
				<Button size="sm" aria-label={t("editTitle", { name })} onClick={() => setEditing(true)}>
					{common("edit")}
				</Button>
			) : null}
			{editing ? <TraitDialog trait={trait} onClose={() => setEditing(false)} /> : null}
		</li>
	);
}

function Rules({ trait: { shelfLifeDays, purposes } }: { trait: TraitRow }) {
	const t = useTranslations("people.traits");
	const say = useSay();
	const { workspace } = usePeople();
	const known = useQuery(purposesOptions(workspace)).data ?? [];
	const names = known.filter(({ id }) => purposes.includes(id)).map(({ name }) => say(name));
	const life = shelfLifeDays === null ? null : spokenLife(shelfLifeDays);
	return (
		<p className="text-muted">
			{life ? t(`fresh.${life.unit}`, { n: life.amount }) : t("fresh.always")}
			{names.length > 0 ? ` · ${t("for", { purposes: names.join(", ") })}` : null}
		</p>
	);
}

function Use({ trait }: { trait: TraitRow }) {
	const t = useTranslations("people.traits");
	const { workspace } = usePeople();
	const use = useQuery(traitUsesOptions(workspace)).data?.[trait.id];
	if (!use) return null;
	return (
		<div className="min-w-0 space-y-1 text-muted text-sm md:text-right">
			<p className="tabular-nums">
				{t("people", { n: use.people })}
				{use.stale > 0 ? ` · ${t("stale", { n: use.stale })}` : null}
			</p>
			{use.quizzes.map(({ id, name }) => (
				<p key={id} className="truncate">
					<Link className="underline-offset-4 hover:underline" href={pages.builder(workspace, id)}>
						{name}
					</Link>
				</p>
			))}
		</div>
	);
}
