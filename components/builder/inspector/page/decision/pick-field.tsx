"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Select } from "@/components/ui/select";
import type { Picked } from "@/lib/quiz/types";
import { useBuilder, useSay } from "../../../store/use-builder";
import { ProductList } from "../../effects/product-list";
import { VariantPick } from "./variant-pick";

interface PickFieldProps {
	label: string;
	pick: Picked | null;
	onChange: (pick: Picked | null) => void;
}

const NOBODY = "nobody";
const PRODUCT = "product";

/** An outcome, a product, or nobody: then points decide. */
export function PickField({ label, pick, onChange }: PickFieldProps) {
	const t = useTranslations("builder");
	const say = useSay();
	const { outcomes } = useBuilder().document;
	// "A product" is chosen before the product is.
	const [isProduct, setProduct] = useState(pick?.kind === "product");
	const turn = (value: string) => {
		setProduct(value === PRODUCT);
		if (value === PRODUCT) return;
		onChange(value === NOBODY ? null : { kind: "outcome", outcome: value });
	};
	const asProduct = isProduct || pick?.kind === "product";
	return (
		<div className="space-y-2">
			<Select
				size="sm"
				aria-label={label}
				placeholder={t("decision.gone")}
				value={pick?.kind === "outcome" ? pick.outcome : asProduct ? PRODUCT : NOBODY}
				onChange={turn}
				options={[
					{ value: NOBODY, label: t("decision.nobody") },
					...outcomes.map(({ id, name }, index) => ({
						value: id,
						label: say(name) || t("outcomes.unnamed", { number: index + 1 }),
					})),
					{ value: PRODUCT, label: t("decision.product") },
				]}
			/>
			{asProduct && pick?.kind !== "outcome" ? (
				<ProductList
					label={label}
					ids={pick ? [pick.product] : []}
					onChange={(ids) => {
						const product = ids.at(-1);
						onChange(product === undefined ? null : { kind: "product", product, variant: null });
					}}
				/>
			) : null}
			{pick?.kind === "product" ? (
				<VariantPick
					product={pick.product}
					variant={pick.variant}
					onChange={(variant) => onChange({ ...pick, variant })}
				/>
			) : null}
		</div>
	);
}
