"use client";
import { useQuery } from "@tanstack/react-query";
import { Search, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useDeferredValue, useId, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { pickOptions, productsOptions } from "@/lib/client/catalog";
import { type ProductSummary, productQuery } from "@/lib/contracts/catalog";
import { ErrorMessage } from "./error-message";
import { ProductImage } from "./product-image";

interface ProductPickerProps {
	workspace: string;
	/** ISO 4217. */
	currency: string;
	/** Chosen product ids, in order. */
	value: readonly string[];
	onChange: (ids: string[]) => void;
}

/** Search and tick products. The chosen ones stand above, in the order they were chosen. */
export function ProductPicker({ workspace, currency, value, onChange }: ProductPickerProps) {
	const t = useTranslations("catalog.picker");
	const [search, setSearch] = useState("");
	const list = useId();
	const found = useQuery(productsOptions(workspace, productQuery.parse({ q: useDeferredValue(search.slice(0, 200)) })));
	const toggle = (id: string) => onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
	return (
		<div className="space-y-3">
			<div className="relative">
				<Search size={16} aria-hidden="true" className="absolute top-2.5 left-3 text-muted" />
				<Input
					type="search"
					value={search}
					onChange={(event) => setSearch(event.target.value)}
					aria-label={t("search")}
					aria-controls={list}
					placeholder={t("search")}
					maxLength={200}
					className="pl-9"
				/>
			</div>
			<Chosen workspace={workspace} ids={value} onRemove={toggle} />
			<ErrorMessage error={found.error} onRetry={() => found.refetch()} />
			<ul id={list} className="max-h-72 divide-y divide-line overflow-y-auto rounded-md border">
				{found.data?.products.map((product) => (
					<Option
						key={product.id}
						product={product}
						currency={currency}
						chosen={value.includes(product.id)}
						onToggle={() => toggle(product.id)}
					/>
				))}
				{found.data?.products.length === 0 ? <li className="px-3 py-6 text-center text-muted">{t("none")}</li> : null}
			</ul>
			{found.data && found.data.pages > 1 ? (
				<p className="text-muted text-sm">{t("more", { count: found.data.products.length })}</p>
			) : null}
		</div>
	);
}

interface OptionProps {
	product: ProductSummary;
	currency: string;
	chosen: boolean;
	onToggle: () => void;
}

function Option({ product, currency, chosen, onToggle }: OptionProps) {
	const format = useFormatter();
	const price = product.price === null ? "" : format.number(product.price, { style: "currency", currency });
	return (
		<li className="flex items-center gap-3 px-3 py-2 hover:bg-hover">
			<Checkbox
				checked={chosen}
				onChange={onToggle}
				className="min-w-0 flex-1 items-center"
				label={
					<span className="flex min-w-0 items-center gap-3">
						<ProductImage title={product.title} imageUrl={product.imageUrl} className="size-8" />
						<span className="min-w-0">
							<span className="block truncate">{product.title}</span>
							<span className="block truncate text-muted text-xs">
								{[product.brand, product.type].filter(Boolean).join(" · ")}
							</span>
						</span>
					</span>
				}
			/>
			<span className="text-muted text-sm tabular-nums">{price}</span>
		</li>
	);
}

function Chosen({
	workspace,
	ids,
	onRemove,
}: {
	workspace: string;
	ids: readonly string[];
	onRemove: (id: string) => void;
}) {
	const t = useTranslations("catalog.picker");
	const titles = useQuery(pickOptions(workspace, ids));
	if (ids.length === 0) return <p className="text-muted text-sm">{t("chosen", { count: 0 })}</p>;
	return (
		<ul className="flex flex-wrap gap-1.5" aria-label={t("chosen", { count: ids.length })}>
			{ids.map((id) => {
				const title = titles.data?.find((product) => product.id === id)?.title ?? (titles.data ? t("gone") : "…");
				return (
					<li
						key={id}
						className="flex max-w-full items-center gap-1 rounded-full border bg-sunken py-0.5 pr-1 pl-2.5 text-sm"
					>
						<span className="truncate">{title}</span>
						<button
							type="button"
							aria-label={t("remove", { title })}
							onClick={() => onRemove(id)}
							className="rounded-full p-0.5 text-muted hover:bg-hover hover:text-ink"
						>
							<X size={14} aria-hidden="true" />
						</button>
					</li>
				);
			})}
		</ul>
	);
}
