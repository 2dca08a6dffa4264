"use client";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { QuizDocument, StockPolicy, Substitute } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { ProductList } from "../effects/product-list";

/** What becomes of products that are sold out, and which others take their places. */
export function StockSettings() {
	const t = useTranslations("builder.stock");
	const { stock, substitutes } = useBuilder().document;
	const set = useSet<QuizDocument>(null);
	const change = (part: Partial<StockPolicy>) => set("stock", { ...stock, ...part });
	const start = (products: string[]) => {
		const known = new Set(substitutes.map(({ product }) => product));
		const fresh = products.filter((product) => !known.has(product));
		set("substitutes", [...substitutes, ...fresh.map((product) => ({ product, by: [] }))]);
	};
	return (
		<>
			<Field label={t("soldOut")}>
				<Select
					value={stock.soldOut}
					options={(["hide", "show"] as const).map((value) => ({ value, label: t(value) }))}
					onChange={(soldOut) => change({ soldOut })}
				/>
			</Field>
			<NumberField
				whole
				label={t("least")}
				help={t("leastHelp")}
				value={stock.least}
				least={1}
				most={1_000_000}
				onChange={(least) => least !== null && change({ least })}
			/>
			<p className="text-muted text-sm">{t("substitutesHelp")}</p>
			<ul className="space-y-3">
				{substitutes.map((substitute) => (
					<SubstituteRow key={substitute.product} substitute={substitute} />
				))}
			</ul>
			<div className="space-y-1.5">
				<p className="font-medium text-sm">{t("addSubstitute")}</p>
				<ProductList label={t("addSubstitute")} ids={[]} onChange={start} />
			</div>
		</>
	);
}

function SubstituteRow({ substitute: { product, by } }: { substitute: Substitute }) {
	const t = useTranslations("builder.stock");
	const { document, catalog } = useBuilder();
	const set = useSet<QuizDocument>(null);
	const nameOf = (id: string) => catalog?.products[catalog.indexOf.get(id) ?? -1]?.title ?? t("unknown");
	const title = nameOf(product);
	const others = document.substitutes.filter((other) => other.product !== product);
	const change = (ids: string[]) =>
		set(
			"substitutes",
			document.substitutes.map((other) => (other.product === product ? { product, by: ids } : other)),
		);
	const move = (from: number, to: number) => change(by.toSpliced(from, 1).toSpliced(to, 0, by[from] ?? ""));
	return (
		<li className="space-y-2 rounded-md border p-2.5">
			<div className="flex items-center justify-between gap-2">
				<h3 className="truncate font-medium text-sm">{t("insteadOf", { title })}</h3>
				<IconButton label={t("remove", { title })} onClick={() => set("substitutes", others)}>
					<X size={14} aria-hidden="true" />
				</IconButton>
			</div>
			{by.length > 1 ? (
				<ol className="space-y-1 text-sm">
					{by.map((id, at) => (
						<li key={id} className="flex items-center gap-1">
							<span className="min-w-0 flex-1 truncate">{`${at + 1}. ${nameOf(id)}`}</span>
							<IconButton label={t("up", { title: nameOf(id) })} disabled={at === 0} onClick={() => move(at, at - 1)}>
								<ArrowUp size={14} aria-hidden="true" />
							</IconButton>
							<IconButton
								label={t("down", { title: nameOf(id) })}
								disabled={at === by.length - 1}
								onClick={() => move(at, at + 1)}
							>
								<ArrowDown size={14} aria-hidden="true" />
							</IconButton>
						</li>
					))}
				</ol>
			) : null}
			<ProductList label={t("by", { title })} ids={by} onChange={(ids) => change(ids.filter((id) => id !== product))} />
		</li>
	);
}
