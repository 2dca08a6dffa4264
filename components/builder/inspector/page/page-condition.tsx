"use client";
import { useTranslations } from "next-intl";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { ResultPage } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { ConditionEditor } from "../rules/condition-editor";
import { questionsUpTo, startCondition } from "../rules/conditions";

/** The last page is shown when no other is, so it has no condition to edit. */
export function PageCondition({ page }: { page: ResultPage }) {
	const t = useTranslations("builder.page");
	const { document } = useBuilder();
	const set = useSet<ResultPage>(page.id);
	const questions = questionsUpTo(document, document.screens.length);
	const start = startCondition(questions);
	const last = document.resultPages.at(-1) === page;
	if (last && page.when === null) return <p className="text-muted text-sm">{t("isDefault")}</p>;
	return (
		<>
			<SegmentedControl
				label={t("when")}
				value={page.when ? "when" : "always"}
				onChange={(mode) => set("when", mode === "when" ? start : null)}
				options={[
					{ value: "always", label: t("always") },
					{ value: "when", label: t("conditional"), disabled: start === null },
				]}
			/>
			{page.when ? (
				<ConditionEditor
					condition={page.when}
					questions={questions}
					onChange={(when) => set("when", when)}
					onRemove={null}
				/>
			) : null}
		</>
	);
}
