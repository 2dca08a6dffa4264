"use client";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { CardProps } from "./card-props";

export function DetailsCard({ product, form, errors, onChange }: CardProps) {
	const t = useTranslations("catalog.page");
	const error = (field: string) => (errors[field] ? t(errors[field]) : null);
	return (
		<Card title={t("details")}>
			<div className="grid gap-4 sm:grid-cols-2">
				<Field label={t("titleField")} error={error("title")} className="sm:col-span-2">
					<Input value={form.title} maxLength={300} onChange={({ target }) => onChange({ title: target.value })} />
				</Field>
				<Field label={t("descriptionField")} className="sm:col-span-2">
					<Textarea
						value={form.description}
						maxLength={20_000}
						rows={4}
						className="max-h-80"
						onChange={({ target }) => onChange({ description: target.value })}
					/>
				</Field>
				<Field label={t("link")} help={t("linkHelp")} error={error("url")}>
					<Input
						type="url"
						inputMode="url"
						value={form.url}
						maxLength={2000}
						onChange={({ target }) => onChange({ url: target.value })}
					/>
				</Field>
				<Field label={t("image")} help={t("imageHelp")} error={error("imageUrl")}>
					<Input
						type="url"
						inputMode="url"
						value={form.imageUrl}
						maxLength={2000}
						onChange={({ target }) => onChange({ imageUrl: target.value })}
					/>
				</Field>
				<Field label={t("rank")} help={t("rankHelp")} error={error("rank")}>
					<Input
						inputMode="numeric"
						value={form.rank}
						maxLength={11}
						onChange={({ target }) => onChange({ rank: target.value })}
					/>
				</Field>
				<Field label={t("externalId")}>
					<Input value={product.externalId} readOnly className="bg-sunken text-muted" />
				</Field>
			</div>
		</Card>
	);
}
