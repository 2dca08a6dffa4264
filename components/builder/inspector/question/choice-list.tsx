"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { addChoice } from "@/lib/quiz/add-choice";
import { takesSeveral } from "@/lib/quiz/kinds";
import { newChoice } from "@/lib/quiz/new-document";
import type { Choice, ChoiceQuestion } from "@/lib/quiz/types";
import { ImageField } from "../../fields/image-field";
import { ItemButtons } from "../../fields/item-buttons";
import { TextField } from "../../fields/text-field";
import { newId } from "../../store/new-id";
import { useBuilder, useSay } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { EffectList } from "../effects/effect-list";
import { HideRules } from "../rules/hide-rules";
import { OwnReason } from "./own-reason";

export function ChoiceList({ question }: { question: ChoiceQuestion }) {
	const t = useTranslations("builder.choices");
	const { edit } = useBuilder();
	const { choices } = question;
	const list = useRef<HTMLOListElement>(null);
	const [added, setAdded] = useState<string | null>(null);
	// Whoever adds a choice writes it next.
	useEffect(() => {
		if (added) list.current?.lastElementChild?.querySelector("input")?.focus();
	}, [added]);
	const add = () => {
		const choice = newChoice(newId);
		edit(...addChoice(question, choice));
		setAdded(choice.id);
	};
	return (
		<div className="space-y-3">
			<h3 className="font-medium">{t("title")}</h3>
			<ol ref={list} className="space-y-3">
				{choices.map((choice, index) => (
					<ChoiceEditor key={choice.id} question={question} choice={choice} number={index + 1} />
				))}
			</ol>
			{question.kind === "yesno" && choices.length >= 2 ? null : (
				<Button size="sm" onClick={add}>
					<Plus size={16} aria-hidden="true" />
					{t("add")}
				</Button>
			)}
		</div>
	);
}

function ChoiceEditor({ question, choice, number }: { question: ChoiceQuestion; choice: Choice; number: number }) {
	const t = useTranslations("builder");
	const say = useSay();
	const set = useSet<Choice>(choice.id);
	const name = say(choice.text) || t("choices.choice", { number });
	return (
		<li className="space-y-3 rounded-lg border p-3">
			<div className="flex items-end gap-1">
				<div className="min-w-0 flex-1">
					<TextField
						label={t("choices.choice", { number })}
						text={choice.text}
						onChange={(text) => set("text", text)}
					/>
				</div>
				<ItemButtons node={choice.id} count={question.choices.length} name={name} />
			</div>
			{question.kind === "picture" ? (
				<>
					<ImageField label={t("textFields.image")} url={choice.imageUrl} onChange={(url) => set("imageUrl", url)} />
					<TextField
						label={t("textFields.imageAlt")}
						text={choice.imageAlt}
						onChange={(text) => set("imageAlt", text)}
					/>
				</>
			) : null}
			{takesSeveral(question) ? (
				<Checkbox label={t("choices.exclusive")} checked={choice.exclusive} onChange={(on) => set("exclusive", on)} />
			) : null}
			<EffectList parent={choice.id} effects={choice.effects} name={name} />
			<OwnReason question={question.id} part={choice} />
			<HideRules node={choice.id} name={name} />
		</li>
	);
}
