"use client";
import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { type EmbedChoice, embedModes, embedTriggers } from "@/lib/contracts/embed-choice";
import type { Locale } from "@/lib/quiz/types";

interface EmbedOptionsProps {
	kind: "script" | "frame" | "link";
	choice: EmbedChoice;
	locales: Locale[];
	onChange: (change: Partial<EmbedChoice>) => void;
}

/** Each field is there where it has an effect. */
export function EmbedOptions({ kind, choice, locales, onChange }: EmbedOptionsProps) {
	const t = useTranslations("share.embed");
	const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
	const { mode, trigger, amount, once, start, label, height, colour, lang } = choice;
	const inline = kind === "frame" || (kind === "script" && mode === "inline");
	const above = kind === "script" && mode !== "inline";
	const fixed = mode === "chat" || mode === "side-tab";
	const named = kind === "link" || (above && (fixed || trigger === "button"));
	const most = trigger === "time" ? 600 : 100;
	const pageLanguage = { value: "page", label: t("pageLanguage") };
	const own = locales.map((locale) => ({ value: locale, label: languages.of(locale) ?? locale }));
	const setHeight = (text: string) => onChange({ height: Math.min(Math.max(Math.round(Number(text)) || 0, 0), 2_000) });
	return (
		<div className="grid gap-4 sm:grid-cols-2">
			{kind === "script" ? (
				<Field label={t("mode")} help={t(`modes.${mode}.text`)}>
					<Select
						value={mode}
						onChange={(next) => onChange({ mode: next })}
						options={embedModes.map((value) => ({ value, label: t(`modes.${value}.name`) }))}
					/>
				</Field>
			) : null}
			{above ? (
				<Field label={t("trigger")} help={t(`triggers.${trigger}.text`)}>
					<Select
						value={trigger}
						onChange={(next) => onChange({ trigger: next, amount: next === "scroll" ? 50 : 20 })}
						options={embedTriggers.map((value) => ({ value, label: t(`triggers.${value}.name`) }))}
					/>
				</Field>
			) : null}
			{above && (trigger === "time" || trigger === "scroll") ? (
				<Field label={t(trigger === "time" ? "seconds" : "percent")}>
					<Input
						type="number"
						min={1}
						max={most}
						value={amount || ""}
						onChange={(event) => onChange({ amount: Math.min(Math.abs(Math.round(Number(event.target.value))), most) })}
					/>
				</Field>
			) : null}
			{named ? (
				<Field label={t("label")}>
					<Input value={label} maxLength={80} onChange={(event) => onChange({ label: event.target.value })} />
				</Field>
			) : null}
			{above && named ? (
				<Field label={t("colour")}>
					<Input type="color" value={colour} onChange={(event) => onChange({ colour: event.target.value })} />
				</Field>
			) : null}
			{inline ? (
				<Field label={t("height")} help={t(kind === "frame" ? "heightFrame" : "heightScript")}>
					<Input
						type="number"
						min={200}
						max={2_000}
						value={height || ""}
						onChange={(event) => setHeight(event.target.value)}
					/>
				</Field>
			) : null}
			<Field label={t("language")}>
				<Select
					value={lang || "page"}
					onChange={(next) => onChange({ lang: next === "page" ? "" : next })}
					options={[kind === "script" ? pageLanguage : { value: "page", label: t("visitorLanguage") }, ...own]}
				/>
			</Field>
			{above && mode !== "popup" ? (
				<Checkbox checked={start} onChange={(next) => onChange({ start: next })} label={t("start")} />
			) : null}
			{above && trigger !== "button" ? (
				<Checkbox checked={once} onChange={(next) => onChange({ once: next })} label={t("once")} help={t("onceHelp")} />
			) : null}
		</div>
	);
}
