"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ShareBar } from "@/components/charts/share-bar";
import { Button } from "@/components/ui/button";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { rate } from "@/lib/analytics/rate";
import { productsOptions } from "@/lib/client/results";
import { pages } from "@/lib/config/paths";
import type { ProductResults } from "@/lib/contracts/results-replies";
import { Explained } from "./explained";
import { RateText } from "./rate-text";
import { Section, useCsv } from "./section";
import { Thumb } from "./thumb";
import { useNumbers } from "./use-numbers";
import type { View } from "./view";

const FIRST = 10;

/** What was recommended, and whether people wanted it. */
export function ProductsSection({ view }: { view: View }) {
	const t = useTranslations("results.products");
	const query = useQuery(productsOptions(view.quiz, view.filters));
	const [all, setAll] = useState(false);
	return (
		<Section id="products" query={query} csv={useCsv(view, "products")} flush height="h-96">
			{({ completed, products }) =>
				products.length === 0 ? (
					<p className="p-5 text-muted">{t("none")}</p>
				) : (
					<>
						<ProductsTable view={view} completed={completed} products={all ? products : products.slice(0, FIRST)} />
						{products.length > FIRST ? (
							<div className="border-t px-5 py-3">
								<Button look="link" onClick={() => setAll(!all)} aria-expanded={all}>
									{all ? t("less") : t("more", { n: products.length })}
								</Button>
							</div>
						) : null}
					</>
				)
			}
		</Section>
	);
}

function ProductsTable({ view, completed, products }: ProductResults & { view: View }) {
	const t = useTranslations("results");
	return (
		<Table aria-label={t("sections.products")}>
			<TableHead>
				<tr>
					<HeadCell>{t("products.product")}</HeadCell>
					<HeadCell className="hidden w-1/5 md:table-cell">
						<span className="sr-only">{t("figures.recommendedRate.label")}</span>
					</HeadCell>
					<HeadCell numeric>
						<Explained figure="recommended" />
					</HeadCell>
					<HeadCell numeric>
						<Explained figure="recommendedRate" />
					</HeadCell>
					<HeadCell numeric>
						<Explained figure="clicked" />
					</HeadCell>
					<HeadCell numeric>
						<Explained figure="clickRate" />
					</HeadCell>
				</tr>
			</TableHead>
			<TableBody>
				{products.map((product) => (
					<ProductRow key={product.id} {...{ view, completed, product }} />
				))}
			</TableBody>
		</Table>
	);
}

interface ProductRowProps {
	view: View;
	completed: number;
	product: ProductResults["products"][number];
}

function ProductRow({ view, completed, product }: ProductRowProps) {
	const t = useTranslations("results.products");
	const numbers = useNumbers();
	const { id, title, imageUrl, inCatalog, shown, clicked, relaxed } = product;
	const share = rate(shown, completed);
	return (
		<Row>
			<th scope="row" className="min-w-56 px-3 py-2 pl-5 text-left font-normal">
				<span className="flex items-center gap-3">
					<Thumb url={imageUrl} />
					<span className="min-w-0">
						{inCatalog ? (
							<Link
								href={pages.product(view.quiz.workspace, id)}
								prefetch={false}
								className="font-medium hover:underline"
							>
								{title}
							</Link>
						) : (
							<span className="font-medium">{title}</span>
						)}
						{relaxed > 0 ? <span className="block text-faint text-xs">{t("relaxed", { n: relaxed })}</span> : null}
					</span>
				</span>
			</th>
			<Cell className="hidden md:table-cell">
				<ShareBar value={share.value} />
			</Cell>
			<Cell numeric>{numbers.count(shown)}</Cell>
			<Cell numeric>
				<RateText rate={share} />
			</Cell>
			<Cell numeric>{numbers.count(clicked)}</Cell>
			<Cell numeric>
				<RateText rate={rate(clicked, shown)} />
			</Cell>
		</Row>
	);
}
