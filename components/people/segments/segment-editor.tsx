"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { saveSegment, segmentKeys, segmentWordsOptions } from "@/lib/client/segments";
import { pages } from "@/lib/config/paths";
import type { SegmentBody, SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";
import { type ConditionGroup, isComplete } from "./condition-draft";
import { CountView } from "./count-view";
import { GroupEditor } from "./group-editor";

interface SegmentEditorProps {
	/** Null: a new one. */
	id: string | null;
	/** What it begins with; the purpose is the first when there is none. */
	start: Omit<SegmentBody, "purpose" | "condition"> & { purpose: string | null; condition: ConditionGroup };
}

export function SegmentEditor(props: SegmentEditorProps) {
	const { workspace } = usePeople();
	const words = useQuery(segmentWordsOptions(workspace));
	if (words.error) return <ErrorMessage error={words.error} onRetry={words.refetch} />;
	return words.data ? <Editor {...props} words={words.data} /> : <Skeleton className="h-64" />;
}

function Editor({ id, start, words }: SegmentEditorProps & { words: SegmentWords }) {
	const t = useTranslations("segments.editor");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	const say = useSay();
	const router = useRouter();
	const client = useQueryClient();
	const [name, setName] = useState(start.name);
	const [purpose, setPurpose] = useState(start.purpose ?? words.purposes[0]?.id ?? null);
	const [condition, setCondition] = useState(start.condition);
	const asked = useDeferredValue(condition);
	const save = useMutation({
		mutationFn: () => saveSegment(workspace, id, { name: name.trim(), purpose: purpose ?? "", condition }),
		onSuccess: async () => {
			await client.invalidateQueries({ queryKey: segmentKeys.list(workspace) });
			router.push(pages.segments(workspace));
		},
	});
	const ready = name.trim() !== "" && purpose !== null && isComplete(condition);
	return (
		<form
			className="space-y-5"
			onSubmit={(event) => {
				event.preventDefault();
				if (ready) save.mutate();
			}}
		>
			<div className="grid gap-4 sm:grid-cols-2">
				<Field label={t("name")}>
					<Input value={name} maxLength={120} required onChange={(event) => setName(event.target.value)} />
				</Field>
				<Field label={t("purpose")} help={t("purposeHelp")}>
					<Select
						value={purpose}
						onChange={setPurpose}
						options={words.purposes.map((one) => ({ value: one.id, label: say(one.name) }))}
						placeholder={t("noPurpose")}
					/>
				</Field>
			</div>
			<Card title={t("who")} region>
				<GroupEditor group={condition} words={words} depth={0} label={t("who")} onChange={setCondition} />
			</Card>
			<Card title={t("howMany")} description={t("howManyText")} region>
				{purpose && isComplete(asked) ? (
					<CountView ask={{ purpose, condition: asked }} />
				) : (
					<p className="text-muted">{t("incomplete")}</p>
				)}
			</Card>
			<ErrorMessage error={save.error} />
			<div className="flex flex-wrap justify-end gap-2">
				<Button onClick={() => router.push(pages.segments(workspace))}>{common("cancel")}</Button>
				<Button type="submit" look="primary" disabled={!ready} busy={save.isPending}>
					{common("save")}
				</Button>
			</div>
		</form>
	);
}
