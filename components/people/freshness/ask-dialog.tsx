"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { askStillTrue } from "@/lib/client/freshness";
import { segmentWordsOptions } from "@/lib/client/segments";
import type { FreshnessReport, StillTrueBody } from "@/lib/contracts/freshness";
import { usePeople } from "../people-context";

interface AskDialogProps {
	traits: FreshnessReport["traits"];
	onClose: () => void;
}

const pauses = ["30", "90", "180"] as const;

/** Whom to ask by mail whether what goes stale is still so. */
export function AskDialog({ traits, onClose }: AskDialogProps) {
	const t = useTranslations("freshness.ask");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	const form = useId();
	const [body, setBody] = useState<StillTrueBody>({ traits: [], purpose: "", everyDays: 90 });
	const ask = useMutation({ mutationFn: () => askStillTrue(workspace, body) });
	const ready = body.traits.length > 0 && body.purpose !== "";
	return (
		<Dialog
			open
			onOpenChange={(next) => !next && onClose()}
			title={t("title")}
			description={t("text")}
			closeLabel={common("close")}
			footer={
				ask.data ? (
					<Button onClick={onClose}>{common("close")}</Button>
				) : (
					<>
						<Button onClick={onClose}>{common("cancel")}</Button>
						<Button type="submit" form={form} look="primary" disabled={!ready} busy={ask.isPending}>
							{t("send")}
						</Button>
					</>
				)
			}
		>
			{ask.data ? (
				<Callout tone="success">{t("done", { ...ask.data })}</Callout>
			) : (
				<form
					id={form}
					className="space-y-5"
					onSubmit={(event) => {
						event.preventDefault();
						if (ready) ask.mutate();
					}}
				>
					<Fields traits={traits} body={body} onChange={setBody} />
					<ErrorMessage error={ask.error} />
				</form>
			)}
		</Dialog>
	);
}

interface FieldsProps {
	traits: FreshnessReport["traits"];
	body: StillTrueBody;
	onChange: (body: StillTrueBody) => void;
}

/** Only traits that may be used for the purpose can be ticked. */
function Fields({ traits, body, onChange }: FieldsProps) {
	const t = useTranslations("freshness.ask");
	const say = useSay();
	const { workspace } = usePeople();
	const { data: words } = useQuery(segmentWordsOptions(workspace));
	const may = (id: string, purpose: string) =>
		words?.traits.find((trait) => trait.id === id)?.purposes.includes(purpose) ?? false;
	return (
		<>
			<Field label={t("purpose")} help={t("purposeHelp")}>
				<Select
					value={body.purpose || null}
					onChange={(purpose) => onChange({ ...body, purpose, traits: body.traits.filter((id) => may(id, purpose)) })}
					options={(words?.purposes ?? []).map(({ id, name }) => ({ value: id, label: say(name) }))}
				/>
			</Field>
			<fieldset className="space-y-2">
				<legend className="mb-1.5 font-medium">{t("traits")}</legend>
				{traits.map(({ id, name, soon }) => (
					<Checkbox
						key={id}
						label={t("soon", { name: say(name), people: soon })}
						checked={body.traits.includes(id)}
						disabled={soon === 0 || !may(id, body.purpose)}
						onChange={(on) =>
							onChange({ ...body, traits: on ? [...body.traits, id] : body.traits.filter((other) => other !== id) })
						}
					/>
				))}
			</fieldset>
			<Field label={t("every")} help={t("everyHelp")}>
				<Select
					value={`${body.everyDays}`}
					onChange={(days) => onChange({ ...body, everyDays: Number(days) })}
					options={pauses.map((days) => ({ value: days, label: t("days", { days: Number(days) }) }))}
				/>
			</Field>
		</>
	);
}
