"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ProductImage } from "@/components/common/product-image";
import { Checkbox } from "@/components/ui/checkbox";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { pages } from "@/lib/config/paths";
import type { ProductQuery, ProductSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "./catalog-context";
import { ProductState } from "./product-state";
import { usePrice } from "./use-price";

type Sort = ProductQuery["sort"];
export interface Selection {
	chosen: readonly string[];
	toggle: (ids: string[], on: boolean) => void;
}
interface ProductTableProps extends Selection {
	products: ProductSummary[];
	query: ProductQuery;
	onSort: (sort: Sort) => void;
}

/** For wide screens; phones get cards. */
export function ProductTable({ products, query, onSort, chosen, toggle }: ProductTableProps) {
	const t = useTranslations("catalog");
	const { canEdit } = useCatalog();
	const ids = products.map(({ id }) => id);
	const ticked = ids.filter((id) => chosen.includes(id)).length;
	const sorting = { sort: query.sort, onSort };
	return (
		<div className="hidden overflow-hidden rounded-lg border bg-surface md:block">
			<Table aria-label={t("tabs.products")}>
				<TableHead>
					<tr>
						{canEdit ? (
							<HeadCell className="w-10">
								<Checkbox
									aria-label={t("list.selectAll")}
									checked={ticked === 0 ? false : ticked === ids.length ? true : "indeterminate"}
									onChange={(on) => toggle(ids, on)}
								/>
							</HeadCell>
						) : null}
						<SortHead {...sorting} up="title" down="-title">
							{t("product")}
						</SortHead>
						<HeadCell>{t("type")}</HeadCell>
						<HeadCell>{t("status")}</HeadCell>
						<HeadCell numeric>{t("variants")}</HeadCell>
						<SortHead {...sorting} up="price" down="-price" numeric>
							{t("price")}
						</SortHead>
						<SortHead {...sorting} up="-updated" down="updated" numeric>
							{t("updated")}
						</SortHead>
					</tr>
				</TableHead>
				<TableBody>
					{products.map((product) => (
						<ProductRow key={product.id} product={product} chosen={chosen.includes(product.id)} toggle={toggle} />
					))}
				</TableBody>
			</Table>
		</div>
	);
}

interface ProductRowProps {
	product: ProductSummary;
	chosen: boolean;
	toggle: Selection["toggle"];
}

function ProductRow({ product, chosen, toggle }: ProductRowProps) {
	const t = useTranslations("catalog");
	const format = useFormatter();
	const price = usePrice();
	const { workspace, canEdit } = useCatalog();
	const { id, title, brand } = product;
	return (
		<Row data-chosen={chosen || undefined} className="data-[chosen]:bg-accent-soft/50">
			{canEdit ? (
				<Cell>
					<Checkbox aria-label={t("list.select", { title })} checked={chosen} onChange={(on) => toggle([id], on)} />
				</Cell>
			) : null}
			<Cell>
				<Link href={pages.product(workspace, id)} className="flex min-w-0 items-center gap-3">
					<ProductImage title={title} imageUrl={product.imageUrl} className="size-10" />
					<span className="min-w-0">
						<span className="line-clamp-2 font-medium text-base">{title}</span>
						<span className="block truncate text-muted">{brand}</span>
					</span>
				</Link>
			</Cell>
			<Cell className="max-w-40 truncate text-muted">{product.type}</Cell>
			<Cell>
				<ProductState product={product} />
			</Cell>
			<Cell numeric>{product.variants}</Cell>
			<Cell numeric className={product.price === null ? "text-muted" : undefined}>
				{price(product.price)}
			</Cell>
			<Cell numeric className="whitespace-nowrap text-muted">
				{format.dateTime(new Date(product.updatedAt), { dateStyle: "medium" })}
			</Cell>
		</Row>
	);
}

interface SortHeadProps {
	sort: Sort;
	onSort: (sort: Sort) => void;
	up: Sort;
	down: Sort;
	numeric?: boolean;
	children: ReactNode;
}

function SortHead({ sort, onSort, up, down, numeric = false, children }: SortHeadProps) {
	const order = sort === up ? "ascending" : sort === down ? "descending" : "none";
	const Arrow = order === "descending" ? ArrowDown : ArrowUp;
	return (
		<HeadCell numeric={numeric} aria-sort={order}>
			<button
				type="button"
				onClick={() => onSort(order === "ascending" ? down : up)}
				className="inline-flex items-center gap-1 rounded-sm hover:text-ink"
			>
				{children}
				<Arrow size={12} aria-hidden="true" className={order === "none" ? "opacity-0" : undefined} />
			</button>
		</HeadCell>
	);
}
