"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { productsOptions } from "@/lib/client/catalog";
import { useCatalog } from "./catalog-context";
import { CatalogEmpty } from "./catalog-empty";
import { Paging } from "./paging";
import { ProductCards } from "./product-cards";
import { ProductFilters } from "./product-filters";
import { ProductTable } from "./product-table";
import { ProductsSkeleton } from "./products-skeleton";
import { SelectionBar } from "./selection-bar";
import { useProductQuery } from "./use-product-query";

/** Search, filter, sort and page the products; tick some to archive or group them. */
export function ProductList() {
	const { workspace } = useCatalog();
	const [query, change] = useProductQuery();
	const [chosen, setChosen] = useState<readonly string[]>([]);
	const list = useQuery(productsOptions(workspace, query));
	const page = list.data;
	if (page?.catalog === 0) return <CatalogEmpty />;
	const toggle = (ids: string[], on: boolean) =>
		setChosen(on ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
	const selection = { chosen, toggle };
	return (
		<div className="space-y-4">
			<ProductFilters query={query} onChange={change} page={page} />
			<ErrorMessage error={list.error} onRetry={() => list.refetch()} />
			{page === undefined && !list.error ? <ProductsSkeleton /> : null}
			{page && page.total === 0 ? <NothingFound onClear={() => change(cleared)} /> : null}
			{page && page.total > 0 ? (
				<div className={list.isPlaceholderData ? "opacity-60 transition-opacity" : undefined}>
					<ProductTable products={page.products} query={query} onSort={(sort) => change({ sort })} {...selection} />
					<ProductCards products={page.products} {...selection} />
				</div>
			) : null}
			{page ? <Paging page={page.page} pages={page.pages} onPage={(next) => change({ page: next })} /> : null}
			{chosen.length > 0 ? (
				<SelectionBar ids={chosen} collection={query.collection} onDone={() => setChosen([])} />
			) : null}
		</div>
	);
}

const cleared = { q: "", status: "active", collection: undefined, attribute: undefined, value: undefined } as const;

function NothingFound({ onClear }: { onClear: () => void }) {
	const t = useTranslations("catalog.list");
	return (
		<div className="flex flex-col items-center gap-3 rounded-lg border border-dashed px-6 py-12 text-center">
			<p className="font-medium">{t("nothing")}</p>
			<p className="text-muted">{t("nothingText")}</p>
			<Button onClick={onClear}>{t("clear")}</Button>
		</div>
	);
}
