"use client";
import { useTranslations } from "next-intl";
import { ProductPicker } from "@/components/common/product-picker";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import type { SegmentWords } from "@/lib/contracts/segments";
import type { Bought, SegmentLeaf } from "@/lib/profile/segment";
import { usePeople } from "../people-context";
import { CountInput } from "./count-input";
import type { LeafFieldsProps } from "./leaf-fields-props";

type BoughtLeaf = Extract<SegmentLeaf, { kind: "bought" }>;

/** What was bought, how often, since when. */
export function BoughtFields({ leaf, words, number, onChange }: LeafFieldsProps<BoughtLeaf>) {
	const t = useTranslations("segments.editor");
	return (
		<>
			<BoughtWhat {...{ words, number }} what={leaf.what} onChange={(what) => onChange({ ...leaf, what })} />
			<CountInput
				value={leaf.orders}
				onChange={(orders) => onChange({ ...leaf, orders })}
				label={t("ordersOf", { n: number })}
				after={t("orders")}
			/>
			<span className="flex flex-wrap items-center gap-3">
				<Checkbox
					checked={leaf.days !== null}
					onChange={(on) => onChange({ ...leaf, days: on ? 90 : null })}
					label={t("within")}
					className="self-center"
				/>
				{leaf.days === null ? null : (
					<CountInput
						value={leaf.days}
						onChange={(days) => onChange({ ...leaf, days })}
						label={t("daysOf", { n: number })}
						after={t("days")}
					/>
				)}
			</span>
		</>
	);
}

interface WhatProps {
	what: Bought;
	words: SegmentWords;
	/** Of the part, for the fields' names; 0: there is but one. */
	number: number;
	onChange: (what: Bought) => void;
}

export function BoughtWhat({ what, words, number, onChange }: WhatProps) {
	const t = useTranslations("segments.editor");
	const offered = (["anything", "product", "collection", "attribute"] as const).filter(
		(of) =>
			(of !== "collection" || words.collections.length > 0) && (of !== "attribute" || words.attributes.length > 0),
	);
	return (
		<>
			<Select
				value={what.of}
				onChange={(of) => onChange(newBought(of, words))}
				options={offered.map((of) => ({ value: of, label: t(`bought.${of}`) }))}
				aria-label={t("boughtOf", { n: number })}
				className="w-full sm:w-44"
			/>
			<What {...{ what, words, number, onChange }} />
		</>
	);
}

function newBought(of: Bought["of"], { collections, attributes }: SegmentWords): Bought {
	if (of === "product") return { of, product: "" };
	if (of === "collection") return { of, collection: collections[0]?.id ?? "" };
	const [attribute] = attributes;
	return of === "attribute"
		? { of, attribute: attribute?.key ?? "", value: attribute?.values[0] ?? "" }
		: { of: "anything" };
}

function What({ what, words, number, onChange }: WhatProps) {
	const t = useTranslations("segments.editor");
	const { workspace, currency } = usePeople();
	if (what.of === "anything") return null;
	if (what.of === "product") {
		return (
			<div className="w-full">
				<ProductPicker
					{...{ workspace, currency }}
					value={what.product ? [what.product] : []}
					// The picker is for several: the last one ticked counts.
					onChange={(ids) => onChange({ of: "product", product: ids.at(-1) ?? "" })}
				/>
			</div>
		);
	}
	if (what.of === "collection") {
		return (
			<Select
				value={what.collection}
				onChange={(collection) => onChange({ of: "collection", collection })}
				options={words.collections.map(({ id, title }) => ({ value: id, label: title }))}
				aria-label={t("collectionOf", { n: number })}
				className="w-full sm:w-52"
			/>
		);
	}
	const values = words.attributes.find(({ key }) => key === what.attribute)?.values ?? [];
	const shown = (value: string | number | boolean) =>
		typeof value === "boolean" ? t(value ? "yes" : "no") : String(value);
	return (
		<>
			<Select
				value={what.attribute}
				onChange={(attribute) => {
					const [value = ""] = words.attributes.find(({ key }) => key === attribute)?.values ?? [];
					onChange({ of: "attribute", attribute, value });
				}}
				options={words.attributes.map(({ key, label }) => ({ value: key, label }))}
				aria-label={t("attributeOf", { n: number })}
				className="w-full sm:w-44"
			/>
			<Select
				value={JSON.stringify(what.value)}
				onChange={(value) => onChange({ ...what, value: JSON.parse(value) })}
				options={values.map((value) => ({ value: JSON.stringify(value), label: shown(value) }))}
				aria-label={t("valueOf", { n: number })}
				className="w-full sm:w-44"
			/>
		</>
	);
}
