"use client";
import { useTranslations } from "next-intl";
import { Switch } from "@/components/ui/switch";
import { isPrivate, takesSeveral } from "@/lib/quiz/kinds";
import { makeOrdinary, makeSensitive } from "@/lib/quiz/sensitive";
import type { ChoiceQuestion, Question } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { TextField } from "../../fields/text-field";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { AggregateSettings } from "./aggregate-settings";

/** What every question has. Personal data and consent stay optional, so they offer no switch for it. */
export function QuestionSettings({ question }: { question: Question }) {
	const t = useTranslations("builder");
	const set = useSet<Question>(question.id);
	const personal = isPrivate(question);
	return (
		<>
			<TextField label={t("textFields.question")} text={question.text} onChange={(text) => set("text", text)} />
			<TextField label={t("textFields.help")} text={question.help} onChange={(text) => set("help", text)} />
			<TextField
				label={t("textFields.why")}
				text={question.why}
				onChange={(text) => set("why", text)}
				placeholder={t("question.whyExample")}
			/>
			{personal ? null : (
				<div className="space-y-2">
					<Switch label={t("question.required")} checked={question.required} onChange={(on) => set("required", on)} />
					<Switch
						label={t("question.declinable")}
						checked={question.declinable}
						onChange={(on) => set("declinable", on)}
					/>
				</div>
			)}
			{question.kind === "consent" ? null : <SensitiveSwitch question={question} />}
			{personal ? null : (
				<div className="flex gap-3">
					{"choices" in question && takesSeveral(question) ? <Limits question={question} /> : null}
					<NumberField
						label={t("question.importance")}
						value={question.importance}
						least={0}
						most={1000}
						onChange={(value) => value !== null && set("importance", value)}
					/>
				</div>
			)}
			{"choices" in question && takesSeveral(question) ? <AggregateSettings question={question} /> : null}
		</>
	);
}

/** On, it brings the consent that comes first, if there is none yet. */
function SensitiveSwitch({ question: { id, sensitive } }: { question: Question }) {
	const t = useTranslations("builder.question");
	const { document, purposes, edit } = useBuilder();
	const purpose = purposes?.find(({ archived }) => !archived)?.id ?? "";
	const turn = (on: boolean) =>
		edit(...(on ? makeSensitive(document, id, newId, purpose) : makeOrdinary(document, id)));
	return (
		<div className="space-y-1">
			<Switch label={t("sensitive")} checked={sensitive} onChange={turn} />
			{sensitive ? <p className="text-muted text-sm">{t("sensitiveHelp")}</p> : null}
		</div>
	);
}

function Limits({ question }: { question: ChoiceQuestion }) {
	const t = useTranslations("builder.question");
	const set = useSet<ChoiceQuestion>(question.id);
	const limits = { whole: true, least: 1, most: 100 };
	return (
		<>
			<NumberField label={t("min")} value={question.min} {...limits} onChange={(value) => value && set("min", value)} />
			<NumberField label={t("max")} value={question.max} {...limits} onChange={(value) => value && set("max", value)} />
		</>
	);
}
