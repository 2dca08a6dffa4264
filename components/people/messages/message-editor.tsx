"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { messageKeys, saveMessage } from "@/lib/client/messages";
import { segmentWordsOptions } from "@/lib/client/segments";
import { pages } from "@/lib/config/paths";
import { messageAsk } from "@/lib/contracts/messages";
import type { SegmentWords } from "@/lib/contracts/segments";
import { triggerKinds, wordsOf } from "@/lib/profile/message";
import { usePeople } from "../people-context";
import { type MessageDraft, toBody, withKind, withPurpose } from "./message-draft";
import { PreviewView } from "./preview-view";
import { TextFields } from "./text-fields";
import { TriggerFields } from "./trigger-fields";

interface MessageEditorProps {
	/** Null: a new one. */
	id: string | null;
	start: MessageDraft;
}

export function MessageEditor(props: MessageEditorProps) {
	const { workspace } = usePeople();
	const words = useQuery(segmentWordsOptions(workspace));
	if (words.error) return <ErrorMessage error={words.error} onRetry={words.refetch} />;
	return words.data ? <Editor {...props} words={words.data} /> : <Skeleton className="h-64" />;
}

interface PartProps {
	draft: MessageDraft;
	words: SegmentWords;
	onChange: (draft: MessageDraft) => void;
}

function Editor({ id, start, words }: MessageEditorProps & { words: SegmentWords }) {
	const t = useTranslations("messages.editor");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	const router = useRouter();
	const client = useQueryClient();
	const [draft, setDraft] = useState<MessageDraft>({
		...start,
		purpose: start.purpose ?? words.purposes[0]?.id ?? null,
	});
	const body = toBody(draft);
	const save = useMutation({
		mutationFn: () => (body ? saveMessage(workspace, id, body) : Promise.reject(new Error("not complete"))),
		onSuccess: async () => {
			await client.invalidateQueries({ queryKey: messageKeys.all(workspace) });
			router.push(pages.messages(workspace));
		},
	});
	const part = { draft, words, onChange: setDraft };
	return (
		<form
			className="space-y-5"
			onSubmit={(event) => {
				event.preventDefault();
				if (body) save.mutate();
			}}
		>
			<Who {...part} />
			<When {...part} />
			<Card title={t("says")} description={t("saysText")} region>
				<div className="space-y-6">
					<LeadsTo {...part} />
					<TextFields
						texts={draft.texts}
						words={wordsOf(draft.trigger.kind, draft.quiz !== null)}
						onChange={(texts) => setDraft({ ...draft, texts })}
					/>
				</div>
			</Card>
			<Card title={t("today")} description={t("todayText")} region>
				<Today id={id} draft={draft} />
			</Card>
			<Checkbox
				checked={draft.active}
				onChange={(active) => setDraft({ ...draft, active })}
				label={t("active")}
				help={t("activeHelp")}
			/>
			<ErrorMessage error={save.error} />
			{body ? null : <p className="text-muted text-sm">{t("incomplete")}</p>}
			<div className="flex flex-wrap justify-end gap-2">
				<Button onClick={() => router.push(pages.messages(workspace))}>{common("cancel")}</Button>
				<Button type="submit" look="primary" disabled={!body} busy={save.isPending}>
					{common("save")}
				</Button>
			</div>
		</form>
	);
}

function Who({ draft, words, onChange }: PartProps) {
	const t = useTranslations("messages.editor");
	const say = useSay();
	return (
		<div className="grid gap-4 sm:grid-cols-2">
			<Field label={t("name")} help={t("nameHelp")}>
				<Input
					value={draft.name}
					maxLength={80}
					required
					onChange={(event) => onChange({ ...draft, name: event.target.value })}
				/>
			</Field>
			<Field label={t("purpose")} help={t("purposeHelp")}>
				<Select
					value={draft.purpose}
					onChange={(purpose) => onChange(withPurpose(draft, purpose, words))}
					options={words.purposes.map(({ id, name }) => ({ value: id, label: say(name) }))}
					placeholder={t("choose")}
				/>
			</Field>
		</div>
	);
}

function When({ draft, words, onChange }: PartProps) {
	const t = useTranslations("messages.editor");
	const kinds = useTranslations("messages.kinds");
	const { trigger, purpose, everyDays } = draft;
	return (
		<Card title={t("when")} region>
			<div className="space-y-5">
				<Field label={t("kind")}>
					<Select
						value={trigger.kind}
						onChange={(kind) => onChange(withKind(draft, kind))}
						options={triggerKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
					/>
				</Field>
				<TriggerFields {...{ trigger, purpose, words }} onChange={(next) => onChange({ ...draft, trigger: next })} />
				<Field label={t("every")} help={t("everyHelp")}>
					<Input
						type="number"
						inputMode="numeric"
						min={1}
						max={365}
						step={1}
						required
						value={Number.isNaN(everyDays) ? "" : everyDays}
						onChange={(event) => onChange({ ...draft, everyDays: event.target.valueAsNumber })}
						className="w-28"
					/>
				</Field>
			</div>
		</Card>
	);
}

const OWN = "own";

function LeadsTo({ draft, words, onChange }: PartProps) {
	const t = useTranslations("messages.editor");
	const own = { value: OWN, label: t(`own.${draft.trigger.kind}`) };
	return (
		<Field label={t("leadsTo")} help={t("leadsToHelp")}>
			<Select
				value={draft.quiz ?? OWN}
				onChange={(quiz) => onChange({ ...draft, quiz: quiz === OWN ? null : quiz })}
				options={[own, ...words.quizzes.map(({ id, name }) => ({ value: id, label: name }))]}
			/>
		</Field>
	);
}

/** Whom it would go to now, as soon as enough is chosen to tell. */
function Today({ id, draft }: { id: string | null; draft: MessageDraft }) {
	const t = useTranslations("messages.editor");
	const { trigger, purpose, everyDays } = useDeferredValue(draft);
	const ask = messageAsk.safeParse({ trigger, purpose, everyDays, id });
	return ask.success ? <PreviewView ask={ask.data} /> : <p className="text-muted">{t("notYet")}</p>;
}
