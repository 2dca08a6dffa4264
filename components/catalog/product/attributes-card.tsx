"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { pages } from "@/lib/config/paths";
import type { AttributeSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";
import { AttributeField } from "./attribute-field";
import type { CardProps } from "./card-props";

interface AttributesCardProps extends CardProps {
	definitions: readonly AttributeSummary[];
}

const FEW = 12;

/** One field per attribute of the workspace, the ones that this product has first. */
export function AttributesCard({ product, form, errors, onChange, definitions }: AttributesCardProps) {
	const t = useTranslations("catalog.page");
	const { workspace } = useCatalog();
	const [all, setAll] = useState(false);
	const has = ({ key }: AttributeSummary) => key in product.attributes;
	const own = definitions.filter(has);
	const others = definitions.filter((definition) => !has(definition));
	const shown = all || definitions.length <= FEW ? [...own, ...others] : own;
	const hidden = definitions.length - shown.length;
	return (
		<Card title={t("attributes")} description={t("attributesHelp")}>
			{definitions.length === 0 ? (
				<Link href={pages.attributes(workspace)} className="text-accent-text hover:underline">
					{t("defineAttributes")}
				</Link>
			) : null}
			<div className="grid gap-4 sm:grid-cols-2">
				{shown.map((definition) => {
					const wrong = errors[`attribute:${definition.key}`];
					return (
						<AttributeField
							key={definition.key}
							definition={definition}
							value={form.attributes[definition.key]}
							error={wrong ? t(wrong) : null}
							onChange={(value) => onChange({ attributes: { ...form.attributes, [definition.key]: value } })}
						/>
					);
				})}
			</div>
			{hidden > 0 ? (
				<Button look="link" onClick={() => setAll(true)} className="mt-4">
					{t("moreAttributes", { count: hidden })}
				</Button>
			) : null}
		</Card>
	);
}
