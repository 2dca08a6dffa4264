"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { isNumeric } from "@/lib/quiz/kinds";
import { localText } from "@/lib/quiz/text";
import type { ConsentQuestion, ContactQuestion, Locale, Question, QuizDocument } from "@/lib/quiz/types";

type Fillable = Exclude<Question, ConsentQuestion | ContactQuestion>;

interface PrefillFieldsProps {
	document: QuizDocument;
	/** Of the questions' texts. */
	locale: Locale;
	/** As a query: questions' ids with what to fill in. */
	prefill: string;
	onChange: (prefill: string) => void;
}

/** What to fill in ahead, a row for each question and each of several choices. */
export function PrefillFields({ document, locale, prefill, onChange }: PrefillFieldsProps) {
	const t = useTranslations("share.embed");
	const questions = document.screens.flatMap(({ blocks }) => blocks).filter(isFillable);
	const nameOf = ({ text }: Pick<Fillable, "text">) => localText(text, locale, document) || t("unnamed");
	const rows = [...new URLSearchParams(prefill)];
	const set = (next: string[][]) => onChange(String(new URLSearchParams(next)));
	const change = (at: number, ...row: string[]) => set(rows.map((one, place) => (place === at ? row : one)));
	/** What the row may be for: a question that takes one answer has one row. */
	const freeAt = (at: number) => {
		const others = rows.flatMap(([name], place) => (place === at ? [] : [name]));
		return questions.filter((one) => ("choices" in one && one.max > 1) || !others.includes(one.id));
	};
	const free = freeAt(rows.length);
	const another = free.find(({ id }) => !rows.some(([name]) => name === id)) ?? free[0];
	if (questions.length === 0) return null;
	return (
		<fieldset className="space-y-3">
			<legend className="font-medium">{t("prefill")}</legend>
			<p className="text-muted text-sm">{t("prefillText")}</p>
			{[...rows.entries()].map(([at, [id, value]]) => {
				const question = questions.find((one) => one.id === id);
				if (!question) return null;
				return (
					<div
						key={at}
						className="grid grid-cols-[minmax(0,1fr)_auto] gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
					>
						<Field label={t("prefillQuestion")} className="max-sm:col-span-2">
							<Select
								value={id}
								onChange={(next) => change(at, next, "")}
								options={freeAt(at).map((one) => ({ value: one.id, label: nameOf(one) }))}
							/>
						</Field>
						<Field label={t("prefillValue")}>
							{"choices" in question ? (
								<Select
									value={value}
									onChange={(next) => change(at, id, next)}
									placeholder={t("prefillChoose")}
									options={question.choices.map((one) => ({ value: one.id, label: nameOf(one) }))}
								/>
							) : (
								<Input
									{...inputOf(question)}
									value={value}
									maxLength={200}
									onChange={(event) => change(at, id, event.target.value)}
								/>
							)}
						</Field>
						<IconButton
							label={t("prefillRemove", { question: nameOf(question) })}
							className="mt-7"
							onClick={() => set(rows.filter((_, place) => place !== at))}
						>
							<X size={16} />
						</IconButton>
					</div>
				);
			})}
			{another && (
				<Button onClick={() => set([...rows, [another.id, ""]])}>
					<Plus size={16} aria-hidden="true" />
					{t("prefillAdd")}
				</Button>
			)}
		</fieldset>
	);
}

const isFillable = (block: { kind: string }): block is Fillable => !/^(text|consent|contact)$/.test(block.kind);

const inputOf = (question: Fillable) =>
	question.kind === "date"
		? { type: "date" }
		: isNumeric(question)
			? { type: "number", step: "any" }
			: { type: "text" };
