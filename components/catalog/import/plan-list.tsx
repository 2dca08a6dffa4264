"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Input } from "@/components/ui/input";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { Paging } from "../paging";

const PAGE = 50;

interface PlanListProps<Item> {
	items: readonly Item[];
	/** Of all, when the list is cut. */
	total: number;
	/** Of the table. */
	name: string;
	heads: readonly string[];
	/** What the filter looks in. */
	textOf: (item: Item) => string;
	/** One per head. */
	cells: (item: Item) => ReactNode[];
	action?: ReactNode;
}

/** A part of the dry run: filtered and paged in the browser, since it is here already. */
export function PlanList<Item>(props: PlanListProps<Item>) {
	const { items, total, name, heads, textOf, cells, action } = props;
	const t = useTranslations("catalog.import.check");
	const common = useTranslations("common");
	const [filter, setFilter] = useState("");
	const [page, setPage] = useState(1);
	if (total === 0) return <p className="py-6 text-muted">{t("nothing")}</p>;
	const wanted = filter.trim().toLowerCase();
	const found = wanted ? items.filter((item) => textOf(item).toLowerCase().includes(wanted)) : items;
	const pages = Math.max(1, Math.ceil(found.length / PAGE));
	const shown = found.slice((Math.min(page, pages) - 1) * PAGE, Math.min(page, pages) * PAGE);
	return (
		<div className="space-y-3">
			<div className="flex flex-wrap items-center gap-3">
				<Input
					type="search"
					value={filter}
					maxLength={200}
					onChange={(event) => {
						setFilter(event.target.value);
						setPage(1);
					}}
					aria-label={t("filter")}
					placeholder={t("filter")}
					className="max-w-xs"
				/>
				{items.length < total ? (
					<p className="text-muted text-sm">{t("cut", { shown: items.length, count: total })}</p>
				) : null}
				{action ? <div className="ml-auto">{action}</div> : null}
			</div>
			<div className="overflow-hidden rounded-lg border bg-surface">
				<Table aria-label={name}>
					<TableHead>
						<tr>
							{heads.map((head) => (
								<HeadCell key={head}>{head}</HeadCell>
							))}
						</tr>
					</TableHead>
					<TableBody>
						{shown.map((item, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a finished list; rows may repeat
							<Row key={at}>
								{cells(item).map((cell, column) => (
									<Cell key={heads[column]} className="align-top">
										{cell}
									</Cell>
								))}
							</Row>
						))}
					</TableBody>
				</Table>
				{shown.length === 0 ? <p className="px-5 py-6 text-muted">{common("none")}</p> : null}
			</div>
			<Paging page={Math.min(page, pages)} pages={pages} onPage={setPage} />
		</div>
	);
}
