"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import type { Predicate } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { operatorsOf, optionsOf, startPredicate, withPrice } from "./operators";
import { PredicateEditor } from "./predicate-editor";
import { useAttributes } from "./use-attributes";

interface PredicateListProps {
	all: Predicate[];
	answers: boolean;
	onChange: (all: Predicate[]) => void;
}

export function PredicateList({ all, answers, onChange }: PredicateListProps) {
	const t = useTranslations("builder.target");
	const { catalog } = useBuilder();
	const options = useMemo(() => optionsOf(catalog, (name) => t("option", { name })), [catalog, t]);
	const known = withPrice(useAttributes(), t("price"));
	const attributes = [...known, ...options].filter(({ type }) => operatorsOf(type).length > 0);
	return (
		<div className="space-y-2">
			{all.map((predicate, index) => (
				<PredicateEditor
					// biome-ignore lint/suspicious/noArrayIndexKey: predicates have no identity but their place
					key={index}
					predicate={predicate}
					attributes={attributes}
					answers={answers}
					onChange={(next) => onChange(all.map((each, at) => (at === index ? next : each)))}
					onRemove={() => onChange(all.filter((_, at) => at !== index))}
				/>
			))}
			<Button
				look="ghost"
				size="sm"
				disabled={attributes.length === 0}
				onClick={() => attributes[0] && onChange([...all, startPredicate(attributes[0])])}
			>
				<Plus size={16} aria-hidden="true" />
				{all.length === 0 ? t("addTest") : t("andTest")}
			</Button>
		</div>
	);
}
