"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { peopleKeys, saveTrait } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import type { TraitBody, TraitRow } from "@/lib/contracts/traits";
import { usePeople } from "../people-context";
import { suggestions } from "./suggestions";
import { usualPurposes } from "./usual-purposes";

/** Those that the dictionary lacks; a click adds one as it is, to be edited like any other. */
export function TraitSuggestions({ known }: { known: readonly TraitRow[] }) {
	const t = useTranslations("people.traits");
	const say = useSay();
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const purposes = usualPurposes(useQuery(purposesOptions(workspace)).data ?? []);
	const add = useMutation({
		mutationFn: (body: TraitBody) => saveTrait(workspace, null, body),
		onSettled: () => cache.invalidateQueries({ queryKey: peopleKeys.traits(workspace) }),
	});
	const lacking = suggestions.filter(({ key }) => known.every((trait) => trait.key !== key));
	if (lacking.length === 0 || purposes.length === 0) return null;
	return (
		<section aria-label={t("suggestions")} className="space-y-2">
			<p className="text-muted text-sm">{t("suggestionsText")}</p>
			<ul className="flex flex-wrap gap-2">
				{lacking.map((suggestion) => {
					const name = say(suggestion.name);
					return (
						<li key={suggestion.key}>
							<Button
								size="sm"
								aria-label={t("addSuggestion", { name })}
								disabled={add.isPending}
								onClick={() => add.mutate({ ...suggestion, purposes, archived: false })}
							>
								<Plus size={16} aria-hidden="true" />
								{name}
							</Button>
						</li>
					);
				})}
			</ul>
			<ErrorMessage error={add.error} />
		</section>
	);
}
