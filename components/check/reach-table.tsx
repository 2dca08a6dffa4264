"use client";
import { ChevronLeft, ChevronRight, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { useCause } from "./use-cause";
import { useNames } from "./use-names";
import type { CheckedProduct } from "./use-products";
import { useView } from "./use-view";
import { VerdictBadge } from "./verdict-badge";

const ON_A_PAGE = 20;

export function ReachTable({ products }: { products: readonly CheckedProduct[] }) {
	const t = useTranslations("check.reach");
	const [wanted, setPage] = useState(0);
	const last = Math.max(0, Math.ceil(products.length / ON_A_PAGE) - 1);
	// Fewer products may be left of a search than there were pages.
	const page = Math.min(wanted, last);
	const from = page * ON_A_PAGE;
	const shown = products.slice(from, from + ON_A_PAGE);
	if (products.length === 0) return <p className="border-t p-5 text-muted">{t("nothing")}</p>;
	return (
		<>
			<Table aria-label={t("table")} className="border-t">
				<TableHead>
					<tr>
						<HeadCell>{t("product")}</HeadCell>
						<HeadCell className="hidden md:table-cell">{t("slots")}</HeadCell>
						<HeadCell>{t("verdict")}</HeadCell>
						<HeadCell>
							<span className="sr-only">{t("action")}</span>
						</HeadCell>
					</tr>
				</TableHead>
				<TableBody>
					{shown.map((product) => (
						<ProductRow key={product.id} product={product} />
					))}
				</TableBody>
			</Table>
			{last > 0 ? (
				<div className="flex items-center justify-end gap-2 border-t px-5 py-2 text-muted text-sm">
					<span role="status" className="tabular-nums">
						{t("page", { from: from + 1, to: from + shown.length, count: products.length })}
					</span>
					<IconButton label={t("previous")} disabled={page === 0} onClick={() => setPage(page - 1)}>
						<ChevronLeft size={16} aria-hidden="true" />
					</IconButton>
					<IconButton label={t("next")} disabled={page === last} onClick={() => setPage(page + 1)}>
						<ChevronRight size={16} aria-hidden="true" />
					</IconButton>
				</div>
			) : null}
		</>
	);
}

function ProductRow({ product: { id, title, slots, kind, verdict } }: { product: CheckedProduct }) {
	const t = useTranslations("check.reach");
	const { change } = useView();
	const names = useNames();
	const cause = useCause()(verdict);
	return (
		<Row>
			<th scope="row" className="min-w-40 px-3 py-2.5 pl-5 text-left font-medium">
				{title}
			</th>
			<Cell className="hidden text-muted md:table-cell">{slots.length > 0 ? names.slots(slots) : t("noSlot")}</Cell>
			<Cell className="min-w-48">
				<VerdictBadge kind={kind} />
				{cause ? <span className="mt-1 block max-w-96 text-muted">{cause}</span> : null}
			</Cell>
			<Cell className="text-right">
				{verdict.kind === "reached" ? (
					<Button
						look="ghost"
						size="sm"
						aria-label={t("playOf", { name: title })}
						onClick={() => change({ product: id })}
					>
						<Play size={14} aria-hidden="true" />
						<span className="max-sm:sr-only">{t("play")}</span>
					</Button>
				) : null}
			</Cell>
		</Row>
	);
}
