"use client";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { VariantDetail } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";
import type { CardProps } from "./card-props";

/** Price, stock and availability of each variant. */
export function OffersCard({ product, form, errors, onChange }: CardProps) {
	const t = useTranslations("catalog.page");
	const { currency, canEdit } = useCatalog();
	const { variants } = product;
	return (
		<Card title={t("offers")} description={t("offersHelp")}>
			<ul className="-my-3 divide-y divide-line">
				{variants.map((variant) => {
					const name = nameOf(variant) || t("onlyVariant");
					const wrong = errors[`price:${variant.id}`];
					return (
						<li key={variant.id} className="flex flex-wrap items-end gap-x-5 gap-y-3 py-3">
							<div className="min-w-40 flex-1 basis-full self-center sm:basis-0">
								<p className="break-words font-medium">{name}</p>
								{variant.sku ? <p className="text-muted text-sm">{`${t("sku")} ${variant.sku}`}</p> : null}
							</div>
							<Field
								label={<Named text={t("priceIn", { currency })} of={variants.length > 1 ? name : null} />}
								error={wrong ? t(wrong) : null}
								className="w-32"
							>
								<Input
									inputMode="decimal"
									value={form.prices[variant.id] ?? ""}
									maxLength={13}
									className="text-right tabular-nums"
									onChange={({ target }) => onChange({ prices: { ...form.prices, [variant.id]: target.value } })}
								/>
							</Field>
							<Field
								label={<Named text={t("stock")} of={variants.length > 1 ? name : null} />}
								error={errors[`stock:${variant.id}`] ? t("badWhole") : null}
								className="w-32"
							>
								<Input
									inputMode="numeric"
									value={form.stock[variant.id] ?? ""}
									maxLength={10}
									placeholder={t("notCounted")}
									className="text-right tabular-nums"
									onChange={({ target }) => onChange({ stock: { ...form.stock, [variant.id]: target.value } })}
								/>
							</Field>
							<Checkbox
								checked={form.available[variant.id] ?? false}
								onChange={(on) => onChange({ available: { ...form.available, [variant.id]: on } })}
								disabled={!canEdit}
								label={<Named text={t("available")} of={variants.length > 1 ? name : null} />}
								className="pb-2"
							/>
						</li>
					);
				})}
			</ul>
		</Card>
	);
}

/** The variant is seen at the left, but not heard there. */
const Named = ({ text, of }: { text: string; of: string | null }) => (
	<>
		{text}
		{of ? <span className="sr-only"> {of}</span> : null}
	</>
);

const nameOf = ({ title, options }: VariantDetail): string => title || Object.values(options).join(" / ");
