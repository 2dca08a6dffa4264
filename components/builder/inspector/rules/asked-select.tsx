"use client";
import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import type { Condition, Question } from "@/lib/quiz/types";
import { useBuilder, useSay } from "../../store/use-builder";
import { conditionOn } from "./conditions";
import type { Test } from "./test";

/** No node's id has a colon. */
const LOCALE = ":locale";
const SOURCE = ":source";
const KNOWN = ":known";

interface AskedSelectProps {
	test: Test;
	questions: readonly Question[];
	onChange: (test: Condition) => void;
}

/** What a condition looks at: a question, a variable, where people come in, or what is known of them. */
export function AskedSelect({ test, questions, onChange }: AskedSelectProps) {
	const t = useTranslations("builder.conditions");
	const say = useSay();
	const { variables, locales } = useBuilder().document;
	const turn = (id: string) => {
		const question = questions.find((each) => each.id === id);
		if (question) onChange(conditionOn(question));
		else if (id === LOCALE) onChange({ kind: "locale", locales: locales.slice(0, 1) });
		else if (id === SOURCE) onChange({ kind: "source", sources: [] });
		else if (id === KNOWN) onChange({ kind: "known", attribute: "", test: { kind: "any" } });
		else onChange({ kind: "variable", variable: id, op: "≥", value: 1, to: null });
	};
	return (
		<Select
			size="sm"
			aria-label={t("question")}
			placeholder={t("chooseQuestion")}
			value={askedBy(test, questions)}
			onChange={turn}
			options={[
				...questions.map(({ id, text }) => ({ value: id, label: say(text) || t("unnamed") })),
				...variables.map(({ id, name }) => ({ value: id, label: t("variable", { variable: name }) })),
				{ value: LOCALE, label: t("locale") },
				{ value: SOURCE, label: t("source") },
				{ value: KNOWN, label: t("known") },
			]}
		/>
	);
}

function askedBy(test: Test, questions: readonly Question[]): string | null {
	switch (test.kind) {
		case "variable":
			return test.variable;
		case "locale":
			return LOCALE;
		case "source":
			return SOURCE;
		case "known":
			return KNOWN;
		default:
			return questions.some(({ id }) => id === test.question) ? test.question : null;
	}
}
