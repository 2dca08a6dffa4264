"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useBuilder } from "../../../store/use-builder";

interface VariantPickProps {
	product: string;
	variant: string | null;
	onChange: (variant: string | null) => void;
}

const ANY = "any";
/** Before ids, so that none of them reads as `ANY`. */
const ONE = "one:";

/** Which variant of the picked product, where it has several. */
export function VariantPick({ product, variant, onChange }: VariantPickProps) {
	const t = useTranslations("builder.decision");
	const { catalog } = useBuilder();
	const known = catalog?.products[catalog.indexOf.get(product) ?? -1];
	if (!known || (known.variants.length < 2 && variant === null)) return null;
	return (
		<Field label={t("variant")}>
			<Select
				size="sm"
				aria-label={t("variantOf", { product: known.title })}
				placeholder={t("gone")}
				value={variant === null ? ANY : ONE + variant}
				onChange={(value) => onChange(value === ANY ? null : value.slice(ONE.length))}
				options={[
					{ value: ANY, label: t("anyVariant") },
					...known.variants.map(({ id, title }) => ({ value: ONE + id, label: title })),
				]}
			/>
		</Field>
	);
}
