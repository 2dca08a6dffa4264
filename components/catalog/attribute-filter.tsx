"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { attributesOptions } from "@/lib/client/catalog";
import type { ProductQuery } from "@/lib/contracts/catalog";
import { useCatalog } from "./catalog-context";

const ANY = "any:";

interface AttributeFilterProps {
	attribute: string | undefined;
	value: string | undefined;
	onChange: (change: Pick<ProductQuery, "attribute" | "value">) => void;
}

/** One attribute, then one of its values. */
export function AttributeFilter({ attribute, value, onChange }: AttributeFilterProps) {
	const t = useTranslations("catalog.list");
	const common = useTranslations("common");
	const { workspace } = useCatalog();
	const { data: attributes = [] } = useQuery(attributesOptions(workspace));
	if (attributes.length === 0 && !attribute) return null;
	const chosen = attributes.find(({ key }) => key === attribute);
	const readable = (each: string | number | boolean) =>
		typeof each === "boolean" ? common(each ? "yes" : "no") : `${each}`;
	return (
		<>
			<Select
				value={attribute ?? ANY}
				onChange={(next) => onChange({ attribute: next === ANY ? undefined : next, value: undefined })}
				options={[
					{ value: ANY, label: t("anyAttribute") },
					...attributes.map(({ key, label }) => ({ value: key, label })),
				]}
				aria-label={t("attributeFilter")}
				className="w-auto max-w-44"
			/>
			{chosen && chosen.values.length > 0 ? (
				<Select
					value={value ?? ANY}
					onChange={(next) => onChange({ attribute, value: next === ANY ? undefined : next })}
					options={[
						{ value: ANY, label: t("anyValue") },
						...chosen.values.map((each) => ({
							value: String(each.value),
							label: `${readable(each.value)} (${each.products})`,
						})),
					]}
					aria-label={t("valueFilter")}
					className="w-auto max-w-48"
				/>
			) : null}
		</>
	);
}
