"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { traitsOptions } from "@/lib/client/people";
import type { TraitRow } from "@/lib/contracts/traits";
import { useBuilder } from "../store/use-builder";

interface TraitSelectProps {
	/** Key of the trait; "" while none is chosen. */
	attribute: string;
	onChoose: (key: string) => void;
}

/** One of the dictionary's traits; one that it lacks stays there until another is chosen. */
export function TraitSelect({ attribute, onChoose }: TraitSelectProps) {
	const t = useTranslations("builder.effects");
	const say = useSay();
	const offered = useTraits().filter(({ key, archived }) => !archived || key === attribute);
	const unknown = attribute !== "" && offered.every(({ key }) => key !== attribute);
	return (
		<Field label={t("trait")}>
			<Select
				value={attribute === "" ? null : attribute}
				placeholder={t("chooseTrait")}
				onChange={onChoose}
				options={[
					...(unknown ? [{ value: attribute, label: t("unknownTrait", { key: attribute }) }] : []),
					...offered.map(({ key, name }) => ({ value: key, label: say(name) })),
				]}
			/>
		</Field>
	);
}

/** The workspace's dictionary; empty until it is here. */
export function useTraits(): readonly TraitRow[] {
	return useQuery(traitsOptions(useBuilder().workspace)).data ?? [];
}
