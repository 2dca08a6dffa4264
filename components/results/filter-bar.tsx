"use client";
import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select, type SelectOption } from "@/components/ui/select";
import { filterOptions } from "@/lib/client/results";
import type { FilterOptions } from "@/lib/contracts/results-replies";
import { PeriodFilter } from "./period-filter";
import { type FilterChange, filterKeys, isFiltered } from "./use-filters";
import type { View } from "./view";

const devices = ["phone", "tablet", "desktop"] as const;
/** The kit has no empty value. */
const ALL = "all";

/** Stands above the results and the responses; what it says is in the address. */
export function FilterBar({ quiz, filters, change }: View & { change: (change: FilterChange) => void }) {
	const t = useTranslations("results.filters");
	const { data } = useQuery(filterOptions(quiz));
	const locale = useLocale();
	const languages = new Intl.DisplayNames([locale], { type: "language" });
	const pick = (key: "version" | "source" | "device" | "locale", name: string, all: string, options: SelectOption[]) =>
		options.length === 0 ? null : (
			<Select
				size="sm"
				className="w-auto max-w-56"
				aria-label={name}
				value={filters[key] ?? ALL}
				onChange={(value) => change({ [key]: value === ALL ? null : value })}
				options={[{ value: ALL, label: all }, ...options]}
			/>
		);
	const versions = data?.versions ?? [];
	const locales = data?.locales ?? [];
	return (
		<section aria-label={t("label")} className="flex flex-wrap items-center gap-2">
			<PeriodFilter filters={filters} change={change} />
			{pick("source", t("source"), t("allSources"), useSourceOptions(data))}
			{pick(
				"version",
				t("version"),
				t("allVersions"),
				versions.map(({ id, number, responses }) => ({ value: id, label: t("versionNumber", { number, responses }) })),
			)}
			{pick(
				"device",
				t("device"),
				t("allDevices"),
				devices.map((value) => ({ value, label: t(`devices.${value}`) })),
			)}
			{pick(
				"locale",
				t("locale"),
				t("allLocales"),
				locales.length < 2 ? [] : locales.map((value) => ({ value, label: languages.of(value) ?? value })),
			)}
			{isFiltered(filters) ? (
				<Button look="ghost" size="sm" onClick={() => change(Object.fromEntries(filterKeys.map((key) => [key, null])))}>
					<X size={16} aria-hidden="true" />
					{t("clear")}
				</Button>
			) : null}
			<span className="ml-auto text-faint text-xs">{t("timeZone", { zone: filters.tz })}</span>
		</section>
	);
}

function useSourceOptions(data: FilterOptions | undefined): SelectOption[] {
	const t = useTranslations("results.filters");
	if (!data) return [];
	return [
		...data.links.map(({ id, name }) => ({ value: `link:${id}`, label: t("link", { name }) })),
		...data.sources.map((name) => ({ value: `utm:${name}`, label: t("utm", { name }) })),
		{ value: "direct", label: t("direct") },
	];
}
