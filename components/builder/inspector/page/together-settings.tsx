"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { newConstraint } from "@/lib/quiz/new-document";
import type { ResultPage } from "@/lib/quiz/types";
import { Part } from "../../fields/part";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { ConstraintEditor } from "./constraint-editor";

/** What the products of several slots must be to each other. */
export function TogetherSettings({ page }: { page: ResultPage }) {
	const t = useTranslations("builder.together");
	const { edit } = useBuilder();
	const { id, slots, constraints } = page;
	const add = () => {
		const value = newConstraint(newId, { kind: "price", most: { kind: "literal", value: 100 } });
		edit({ op: "insert", parent: id, list: "constraints", index: constraints.length, value });
	};
	return (
		<Part title={t("title")}>
			{constraints.length === 0 ? <p className="text-muted text-sm">{t("teach")}</p> : null}
			{constraints.map((constraint, index) => (
				<ConstraintEditor
					key={constraint.id}
					{...{ constraint, slots }}
					count={constraints.length}
					number={index + 1}
				/>
			))}
			<Button size="sm" onClick={add}>
				<Plus size={16} aria-hidden="true" />
				{t("add")}
			</Button>
		</Part>
	);
}
