"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { PersonDetail } from "@/lib/contracts/people";
import { usePeople } from "../people-context";
import { MergeDialog } from "./merge-dialog";

/** Who may be the same person, for a member to look at. */
export function AlikeCard({ person }: { person: PersonDetail }) {
	const t = useTranslations("people.merge");
	const list = useTranslations("people.list");
	const { canEdit } = usePeople();
	const [other, setOther] = useState<string | null>(null);
	return (
		<>
			{person.alike.map(({ id, name, identifiers }) => {
				const called = name ?? identifiers[0]?.text ?? list("unnamed");
				return (
					<Callout
						key={id}
						tone="info"
						title={t("alike", { name: called })}
						action={
							canEdit ? (
								<Button size="sm" aria-label={t("compareWith", { name: called })} onClick={() => setOther(id)}>
									{t("compare")}
								</Button>
							) : null
						}
					>
						{t("alikeText")}
					</Callout>
				);
			})}
			{other ? <MergeDialog person={person} other={other} onClose={() => setOther(null)} /> : null}
		</>
	);
}
