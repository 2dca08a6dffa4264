"use client";
import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FieldChange } from "@/lib/contracts/catalog-import";

interface ChangeListProps {
	changes: readonly FieldChange[];
	/** Of attributes, by key. */
	labels: ReadonlyMap<string, string>;
}

const SHOWN = 4;
const known = [
	"title",
	"description",
	"status",
	"url",
	"image",
	"rank",
	"collections",
	"variants",
	"price",
	"available",
	"stock",
	"sku",
] as const;

export function ChangeList({ changes, labels }: ChangeListProps) {
	const t = useTranslations("catalog.import.check");
	const attributes = useTranslations("catalog.attributes");
	const nameOf = (field: string) => {
		const [kind = "", ...rest] = field.split(":");
		const detail = rest.join(":");
		if (kind === "attribute") return labels.get(detail) ?? detail;
		const name = known.find((each) => each === kind);
		return [name ? t(`fields.${name}`) : kind, detail].filter(Boolean).join(" · ");
	};
	const readable = (text: string) => {
		if (text === "") return t("values.none");
		const word = (["true", "false", "active", "archived"] as const).find((each) => each === text);
		return word ? t(`values.${word}`) : text;
	};
	return (
		<ul className="space-y-1">
			{changes.slice(0, SHOWN).map(({ field, from, to }) => (
				<li key={field} className="break-words">
					<span className="font-medium">{nameOf(field)}: </span>
					<span className="sr-only">{t("from")} </span>
					<span className="text-muted">{readable(from)}</span>
					<ArrowRight size={12} aria-hidden="true" className="mx-1.5 inline align-baseline text-faint" />
					<span className="sr-only">{t("to")} </span>
					<span>{readable(to)}</span>
				</li>
			))}
			{changes.length > SHOWN ? (
				<li className="text-muted">{attributes("moreValues", { count: changes.length - SHOWN })}</li>
			) : null}
		</ul>
	);
}
