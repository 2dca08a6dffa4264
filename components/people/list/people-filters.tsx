"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { traitsOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import type { PeopleQuery } from "@/lib/contracts/people";
import { traitSources } from "@/lib/profile/types";
import { usePeople } from "../people-context";

interface PeopleFiltersProps {
	query: PeopleQuery;
	change: (part: Partial<PeopleQuery>) => void;
}
const ANY = "any:";
const given = <V extends string>(value: V | typeof ANY): V | undefined => (value === ANY ? undefined : value);

export function PeopleFilters({ query, change }: PeopleFiltersProps) {
	const t = useTranslations("people.list");
	const sources = useTranslations("people.sources");
	const say = useSay();
	const { workspace, canEdit } = usePeople();
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	const traits = (useQuery(traitsOptions(workspace)).data ?? []).filter(({ sensitive }) => canEdit || !sensitive);
	const filtered = Object.keys(query).some((key) => key !== "before");
	return (
		<>
			<Select
				className="w-auto max-w-56"
				aria-label={t("consent")}
				value={query.consent ?? ANY}
				onChange={(value) => change({ consent: given(value) })}
				options={[
					{ value: ANY, label: t("anyConsent") },
					...purposes.map(({ id, name }) => ({ value: id, label: t("agreesTo", { purpose: say(name) }) })),
				]}
			/>
			{traits.length > 0 ? (
				<Select
					className="w-auto max-w-56"
					aria-label={t("trait")}
					value={query.trait ?? ANY}
					onChange={(value) => change({ trait: given(value), value: undefined })}
					options={[
						{ value: ANY, label: t("anyTrait") },
						...traits.map(({ id, name }) => ({ value: id, label: say(name) })),
					]}
				/>
			) : null}
			<ValueFilter query={query} change={change} />
			<Select
				className="w-auto max-w-56"
				aria-label={t("source")}
				value={query.source ?? ANY}
				onChange={(value) => change({ source: given(value) })}
				options={[
					{ value: ANY, label: t("anySource") },
					...traitSources.map((value) => ({ value, label: sources(value) })),
				]}
			/>
			<Select
				className="w-auto max-w-56"
				aria-label={t("restricted")}
				value={query.restricted ?? ANY}
				onChange={(value) => change({ restricted: given(value) })}
				options={[
					{ value: ANY, label: t("restrictedOrNot") },
					{ value: "yes", label: t("restrictedOnly") },
				]}
			/>
			{filtered ? (
				<Button
					look="ghost"
					onClick={() =>
						change({ consent: undefined, trait: undefined, value: undefined, source: undefined, restricted: undefined })
					}
				>
					{t("clear")}
				</Button>
			) : null}
		</>
	);
}

/** Of the chosen trait, when its values can be listed. */
function ValueFilter({ query, change }: PeopleFiltersProps) {
	const t = useTranslations("people.list");
	const common = useTranslations("common");
	const say = useSay();
	const { workspace } = usePeople();
	const trait = useQuery(traitsOptions(workspace)).data?.find(({ id }) => id === query.trait);
	const values =
		trait?.type === "bool"
			? [
					{ value: "yes", label: common("yes") },
					{ value: "no", label: common("no") },
				]
			: (trait?.options.map(({ value, name }) => ({ value, label: say(name) })) ?? []);
	if (values.length === 0) return null;
	return (
		<Select
			className="w-auto max-w-56"
			aria-label={t("value")}
			value={query.value ?? ANY}
			onChange={(value) => change({ value: given(value) })}
			options={[{ value: ANY, label: t("anyValue") }, ...values]}
		/>
	);
}
