"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ConsentQuestion, PersonalQuestion } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { useBuilder, useSay } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

export function PersonalSettings({ question }: { question: PersonalQuestion }) {
	const t = useTranslations("builder.question");
	const set = useSet<PersonalQuestion>(question.id);
	return (
		<NumberField
			whole
			label={t("maxLength")}
			help={t("personalHelp")}
			value={question.maxLength}
			least={1}
			most={2000}
			onChange={(value) => value !== null && set("maxLength", value)}
		/>
	);
}

export function ConsentSettings({ question }: { question: ConsentQuestion }) {
	const t = useTranslations("builder.question");
	const say = useSay();
	const set = useSet<ConsentQuestion>(question.id);
	const open = (useBuilder().purposes ?? []).filter(({ archived }) => !archived);
	return (
		<Field label={t("purpose")} help={open.length === 0 ? t("noPurposes") : t("purposeHelp")}>
			<Select
				value={question.purpose || null}
				onChange={(purpose) => set("purpose", purpose)}
				placeholder={t("choosePurpose")}
				options={open.map(({ id, name, key }) => ({ value: id, label: say(name) || key }))}
			/>
		</Field>
	);
}
