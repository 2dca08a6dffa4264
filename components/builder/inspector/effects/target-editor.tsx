"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { collectionsOptions } from "@/lib/client/catalog";
import type { Target } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { OutcomeList } from "./outcome-list";
import { PredicateList } from "./predicate-list";
import { ProductList } from "./product-list";
import { TargetCount } from "./target-count";

interface TargetEditorProps {
	target: Target;
	onChange: (target: Target) => void;
	/** An attribute may be compared with the answer to a number question, or with a variable. */
	answers: boolean;
}

/** Which products: by attributes, a collection, or named ones, and how many there are now. Or which outcomes. */
export function TargetEditor({ target, onChange, answers }: TargetEditorProps) {
	const t = useTranslations("builder.target");
	const { workspace, document } = useBuilder();
	const collections = useQuery(collectionsOptions(workspace)).data ?? [];
	const turn = (kind: Target["kind"]) => {
		if (kind === "products") onChange({ kind, ids: [] });
		else if (kind === "outcomes") onChange({ kind, outcomes: [] });
		else if (kind === "where") onChange({ kind, all: [] });
		else onChange({ kind, id: collections[0]?.id ?? "" });
	};
	const offersOutcomes = document.outcomes.length > 0 || target.kind === "outcomes";
	const kinds = (["where", "collection", "products", "outcomes"] as const).filter(
		(kind) => kind !== "outcomes" || offersOutcomes,
	);
	return (
		<div className="space-y-2">
			<Select
				size="sm"
				aria-label={t("label")}
				value={target.kind}
				onChange={turn}
				options={kinds.map((kind) => ({ value: kind, label: t(kind) }))}
			/>
			{target.kind === "where" ? (
				<PredicateList all={target.all} answers={answers} onChange={(all) => onChange({ kind: "where", all })} />
			) : null}
			{target.kind === "collection" ? (
				<Select
					size="sm"
					aria-label={t("collection")}
					placeholder={t("chooseCollection")}
					value={target.id || null}
					onChange={(id) => onChange({ kind: "collection", id })}
					options={collections.map(({ id, title, products }) => ({ value: id, label: `${title} (${products})` }))}
				/>
			) : null}
			{target.kind === "products" ? (
				<ProductList ids={target.ids} onChange={(ids) => onChange({ kind: "products", ids })} label={t("products")} />
			) : null}
			{target.kind === "outcomes" ? (
				<OutcomeList ids={target.outcomes} onChange={(outcomes) => onChange({ kind: "outcomes", outcomes })} />
			) : (
				<TargetCount target={target} />
			)}
		</div>
	);
}
