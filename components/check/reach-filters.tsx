"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useChecked } from "./checked";
import { useNames } from "./use-names";
import { useView } from "./use-view";
import { type VerdictKind, verdictKinds } from "./verdict-kind";

/** The kit has no empty value. */
const ALL = "all";

interface ReachFiltersProps {
	count: number;
	counts: Record<VerdictKind, number>;
}

export function ReachFilters({ count, counts }: ReachFiltersProps) {
	const t = useTranslations("check.reach");
	const { view, change } = useView();
	const names = useNames();
	const [search, setSearch] = useState(view.search);
	const slots = useChecked().document.resultPages.flatMap((page) => page.slots);
	const kinds = verdictKinds.map((kind) => ({
		value: kind,
		label: t("option", { name: t(`counts.${kind}.label`), count: counts[kind] }),
	}));
	return (
		<div className="flex flex-wrap gap-2">
			<Input
				type="search"
				aria-label={t("search")}
				placeholder={t("search")}
				className="h-8 w-full text-sm sm:w-64"
				maxLength={200}
				value={search}
				onChange={({ target }) => {
					setSearch(target.value);
					change({ search: target.value });
				}}
			/>
			<Select
				size="sm"
				className="w-auto"
				aria-label={t("show")}
				value={view.show ?? ALL}
				onChange={(show) => change({ show: show === ALL ? null : show })}
				options={[{ value: ALL, label: t("all", { count }) }, ...kinds]}
			/>
			{slots.length > 1 ? (
				<Select
					size="sm"
					className="w-auto max-w-56"
					aria-label={t("slot")}
					value={view.among ?? ALL}
					onChange={(among) => change({ among: among === ALL ? null : among })}
					options={[
						{ value: ALL, label: t("anySlot") },
						...slots.map(({ id }) => ({ value: id, label: names.slotOfPage(id) })),
					]}
				/>
			) : null}
		</div>
	);
}
