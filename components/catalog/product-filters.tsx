"use client";
import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { collectionsOptions } from "@/lib/client/catalog";
import { type ProductPage, type ProductQuery, productSorts } from "@/lib/contracts/catalog";
import { AttributeFilter } from "./attribute-filter";
import { useCatalog } from "./catalog-context";

const statuses = ["active", "unavailable", "archived", "all"] as const;
const ANY = "any";

interface ProductFiltersProps {
	query: ProductQuery;
	onChange: (change: Partial<ProductQuery>) => void;
	page: ProductPage | undefined;
}

export function ProductFilters({ query, onChange, page }: ProductFiltersProps) {
	const t = useTranslations("catalog.list");
	return (
		<div className="space-y-3">
			<div className="flex flex-wrap items-center gap-2">
				<SearchField value={query.q} onChange={(q) => onChange({ q })} />
				<Select
					value={query.status}
					onChange={(status) => onChange({ status })}
					options={statuses.map((status) => ({ value: status, label: t(`statusOptions.${status}`) }))}
					aria-label={t("statusFilter")}
					className="w-auto max-w-44"
				/>
				<CollectionFilter value={query.collection} onChange={(collection) => onChange({ collection })} />
				<AttributeFilter attribute={query.attribute} value={query.value} onChange={onChange} />
				<Select
					value={query.sort}
					onChange={(sort) => onChange({ sort })}
					options={productSorts.map((sort) => ({ value: sort, label: t(`sortOptions.${sort}`) }))}
					aria-label={t("sort")}
					className="w-auto max-w-52"
				/>
			</div>
			<p className="text-muted text-sm tabular-nums" role="status">
				{page
					? t(page.total === page.catalog ? "found" : "foundOf", { total: page.total, catalog: page.catalog })
					: " "}
			</p>
		</div>
	);
}

/** Asks the server when the typing pauses. */
function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
	const t = useTranslations("catalog.list");
	const [typed, setTyped] = useState(value);
	const [sent, setSent] = useState(value);
	if (value !== sent) {
		// The address has changed under us: Back, or cleared filters.
		setSent(value);
		setTyped(value);
	}
	useEffect(() => {
		if (typed.trim() === sent) return;
		const timer = setTimeout(() => {
			setSent(typed.trim());
			onChange(typed.trim());
		}, 250);
		return () => clearTimeout(timer);
	}, [typed, sent, onChange]);
	return (
		<div className="relative min-w-56 flex-1">
			<Search size={16} aria-hidden="true" className="absolute top-2.5 left-3 text-muted" />
			<Input
				type="search"
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
				aria-label={t("search")}
				placeholder={t("searchHint")}
				maxLength={200}
				className="pl-9"
			/>
		</div>
	);
}

interface CollectionFilterProps {
	value: string | undefined;
	onChange: (collection: string | undefined) => void;
}

function CollectionFilter({ value, onChange }: CollectionFilterProps) {
	const t = useTranslations("catalog.list");
	const { workspace } = useCatalog();
	const { data: collections = [] } = useQuery(collectionsOptions(workspace));
	if (collections.length === 0 && !value) return null;
	return (
		<Select
			value={value ?? ANY}
			onChange={(next) => onChange(next === ANY ? undefined : next)}
			options={[
				{ value: ANY, label: t("anyCollection") },
				...collections.map(({ id, title }) => ({ value: id, label: title })),
			]}
			aria-label={t("collectionFilter")}
			className="w-auto max-w-48"
		/>
	);
}
