"use client";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { AddLanguage } from "@/components/common/add-language";
import { useSay } from "@/components/common/use-say";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { purposesOptions } from "@/lib/client/purposes";
import { traitTypes } from "@/lib/profile/types";
import { usePeople } from "../people-context";
import { OptionLines } from "./option-lines";
import { ShelfLife } from "./shelf-life";
import { draftLanguages, hasOptions, keyOf, type TraitDraft } from "./trait-draft";

interface TraitFieldsProps {
	draft: TraitDraft;
	change: (part: Partial<TraitDraft>) => void;
	isNew: boolean;
	/** Values are kept, so it stays. */
	fixedType: boolean;
	/** Values are kept or quizzes name it, so it stays. */
	fixedKey: boolean;
}

export function TraitFields({ draft, change, isNew, fixedType, fixedKey }: TraitFieldsProps) {
	const t = useTranslations("people.traits.fields");
	const types = useTranslations("people.traits.types");
	const [languages, setLanguages] = useState(() => draftLanguages(draft));
	const names = new Intl.DisplayNames([useLocale()], { type: "language" });
	const label = (language: string) =>
		languages.length > 1 ? t("nameIn", { language: names.of(language) ?? language }) : t("name");
	return (
		<>
			<div className="grid gap-4 sm:grid-cols-2">
				{languages.map((language) => (
					<Field key={language} label={label(language)}>
						<Input
							lang={language}
							maxLength={80}
							value={draft.name[language] ?? ""}
							onChange={({ currentTarget }) => change({ name: { ...draft.name, [language]: currentTarget.value } })}
						/>
					</Field>
				))}
				<Field label={t("key")} help={fixedKey ? t("keyFixed") : t("keyHelp")}>
					<Input
						maxLength={64}
						value={keyOf(draft.key, draft.name)}
						disabled={fixedKey}
						onChange={({ currentTarget }) => change({ key: currentTarget.value || null })}
						className="font-mono text-sm"
					/>
				</Field>
				<Field label={t("type")} help={fixedType ? t("typeFixed") : undefined}>
					<Select
						value={draft.type}
						disabled={fixedType}
						onChange={(type) => change({ type })}
						options={traitTypes.map((value) => ({ value, label: types(value) }))}
					/>
				</Field>
				{draft.type === "number" ? (
					<Field label={t("unit")} help={t("unitHelp")}>
						<Input
							maxLength={20}
							value={draft.unit}
							onChange={({ currentTarget }) => change({ unit: currentTarget.value })}
						/>
					</Field>
				) : null}
			</div>
			{hasOptions(draft.type) ? (
				<OptionLines options={draft.options} languages={languages} onChange={(options) => change({ options })} />
			) : null}
			<AddLanguage taken={languages} onAdd={(added) => setLanguages([...languages, added])} />
			<ShelfLife life={draft.life} onChange={(life) => change({ life })} />
			<Purposes chosen={draft.purposes} onChange={(purposes) => change({ purposes })} />
			<Checkbox
				checked={draft.sensitive}
				onChange={(sensitive) => change({ sensitive })}
				label={t("sensitive")}
				help={t("sensitiveHelp")}
			/>
			{isNew ? null : (
				<Checkbox
					checked={draft.archived}
					onChange={(archived) => change({ archived })}
					label={t("archived")}
					help={t("archivedHelp")}
				/>
			)}
		</>
	);
}

interface PurposesProps {
	chosen: readonly string[];
	onChange: (chosen: string[]) => void;
}

function Purposes({ chosen, onChange }: PurposesProps) {
	const t = useTranslations("people.traits.fields");
	const say = useSay();
	const { workspace } = usePeople();
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	return (
		<fieldset className="space-y-2">
			<legend className="mb-1 font-medium text-sm">{t("purposes")}</legend>
			<p className="text-muted text-sm">{t("purposesHelp")}</p>
			{purposes
				.filter(({ id, archived }) => !archived || chosen.includes(id))
				.map(({ id, name }) => (
					<Checkbox
						key={id}
						checked={chosen.includes(id)}
						onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
						label={say(name)}
					/>
				))}
		</fieldset>
	);
}
