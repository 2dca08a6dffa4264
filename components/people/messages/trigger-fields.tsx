"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { SegmentWords } from "@/lib/contracts/segments";
import type { Trigger } from "@/lib/profile/message";
import { BoughtWhat } from "../segments/bought-fields";

interface TriggerFieldsProps<T extends Trigger = Trigger> {
	trigger: T;
	purpose: string | null;
	words: SegmentWords;
	onChange: (trigger: Trigger) => void;
}

/** What brings the message about, beside its kind. Only traits that may be used for the purpose can be chosen. */
export function TriggerFields({ trigger, ...rest }: TriggerFieldsProps) {
	const t = useTranslations("messages.editor");
	return (
		<>
			{trigger.kind === "stale" ? <StaleTraits trigger={trigger} {...rest} /> : null}
			{trigger.kind === "order" ? <Order trigger={trigger} {...rest} /> : null}
			{trigger.kind === "date" ? <DateTrait trigger={trigger} {...rest} /> : null}
			{trigger.kind === "wish" ? <p className="text-muted">{t("wishes")}</p> : <Days trigger={trigger} {...rest} />}
		</>
	);
}

function Days({ trigger, onChange }: TriggerFieldsProps<Exclude<Trigger, { kind: "wish" }>>) {
	const t = useTranslations("messages.editor");
	return (
		<Field label={t(`days.${trigger.kind}`)} help={t(`daysHelp.${trigger.kind}`)}>
			<Input
				type="number"
				inputMode="numeric"
				min={0}
				max={365}
				step={1}
				required
				value={Number.isNaN(trigger.days) ? "" : trigger.days}
				onChange={(event) => onChange({ ...trigger, days: event.target.valueAsNumber })}
				className="w-28"
			/>
		</Field>
	);
}

function StaleTraits({ trigger, purpose, words, onChange }: TriggerFieldsProps<Extract<Trigger, { kind: "stale" }>>) {
	const t = useTranslations("messages.editor");
	const say = useSay();
	const may = words.traits.filter(({ purposes }) => purpose !== null && purposes.includes(purpose));
	return (
		<fieldset className="space-y-2">
			<legend className="mb-1.5 font-medium">{t("traits")}</legend>
			{may.length === 0 ? <p className="text-muted">{t("noTraits")}</p> : null}
			{may.map(({ id, name }) => (
				<Checkbox
					key={id}
					label={say(name)}
					checked={trigger.traits.includes(id)}
					onChange={(on) =>
						onChange({ ...trigger, traits: on ? [...trigger.traits, id] : trigger.traits.filter((one) => one !== id) })
					}
				/>
			))}
		</fieldset>
	);
}

function Order({ trigger, words, onChange }: TriggerFieldsProps<Extract<Trigger, { kind: "order" }>>) {
	const t = useTranslations("messages.editor");
	return (
		<div className="space-y-1.5">
			<p className="font-medium">{t("what")}</p>
			<div className="flex flex-wrap items-start gap-2">
				<BoughtWhat what={trigger.what} words={words} number={0} onChange={(what) => onChange({ ...trigger, what })} />
			</div>
			<p className="text-muted text-sm">{t("whatHelp")}</p>
		</div>
	);
}

function DateTrait({ trigger, purpose, words, onChange }: TriggerFieldsProps<Extract<Trigger, { kind: "date" }>>) {
	const t = useTranslations("messages.editor");
	const say = useSay();
	const dates = words.traits.filter(
		({ type, purposes }) => type === "date" && purpose !== null && purposes.includes(purpose),
	);
	return (
		<Field label={t("trait")} help={dates.length === 0 ? t("noDates") : t("traitHelp")}>
			<Select
				value={trigger.trait || null}
				onChange={(trait) => onChange({ ...trigger, trait })}
				options={dates.map(({ id, name }) => ({ value: id, label: say(name) }))}
				disabled={dates.length === 0}
				placeholder={t("choose")}
			/>
		</Field>
	);
}
