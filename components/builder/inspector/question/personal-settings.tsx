"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ConsentQuestion, ContactField, ContactQuestion, PersonalQuestion } from "@/lib/quiz/types";
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

/** Which fields the form has; they stand in a fixed order. */
export function ContactSettings({ question }: { question: ContactQuestion }) {
	const t = useTranslations("builder.question");
	const set = useSet<ContactQuestion>(question.id);
	return (
		<fieldset className="space-y-2">
			<legend className="mb-1.5 font-medium text-sm">{t("fields")}</legend>
			{contactFields.map((field) => (
				<Checkbox
					key={field}
					label={t(`fieldNames.${field}`)}
					checked={question.fields.includes(field)}
					onChange={(on) =>
						set(
							"fields",
							contactFields.filter((each) => (each === field ? on : question.fields.includes(each))),
						)
					}
				/>
			))}
			<p className="text-muted text-sm">{t("personalHelp")}</p>
		</fieldset>
	);
}

const contactFields: readonly ContactField[] = ["name", "email", "phone"];

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
