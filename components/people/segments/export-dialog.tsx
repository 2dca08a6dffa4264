"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button, buttonClass } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ApiError } from "@/lib/client/http";
import { exportFilePath, exportSegment, segmentKeys } from "@/lib/client/segments";
import { type ExportBody, type ExportRow, exportIdentifiers } from "@/lib/contracts/exports";
import type { SegmentRow, SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";
import { CountView } from "./count-view";

interface ExportDialogProps {
	segment: SegmentRow;
	words: SegmentWords;
	onClose: () => void;
}

/** Who gets what of whom: the server refuses what the purpose doesn't allow, and says what. */
export function ExportDialog({ segment, words, onClose }: ExportDialogProps) {
	const t = useTranslations("segments.export");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	const client = useQueryClient();
	const form = useId();
	const [body, setBody] = useState<ExportBody>({ recipient: "", identifiers: ["email"], traits: [] });
	const take = useMutation({
		mutationFn: () => exportSegment(workspace, segment.id, body),
		onSuccess: () => client.invalidateQueries({ queryKey: segmentKeys.exports(workspace) }),
	});
	const ready = body.recipient.trim() !== "" && body.identifiers.length > 0;
	return (
		<Dialog
			open
			onOpenChange={(next) => !next && onClose()}
			title={t("title", { name: segment.name })}
			description={t("text")}
			closeLabel={common("close")}
			footer={
				take.data ? (
					<Button onClick={onClose}>{common("close")}</Button>
				) : (
					<>
						<Button onClick={onClose}>{common("cancel")}</Button>
						<Button type="submit" form={form} look="primary" disabled={!ready} busy={take.isPending}>
							{t("take")}
						</Button>
					</>
				)
			}
		>
			{take.data ? (
				<Done row={take.data} />
			) : (
				<form
					id={form}
					className="space-y-5"
					onSubmit={(event) => {
						event.preventDefault();
						if (ready) take.mutate();
					}}
				>
					<Fields body={body} words={words} purpose={segment.purpose} onChange={setBody} />
					<CountView ask={segment} />
					<Refusal error={take.error} words={words} purpose={segment.purpose} />
				</form>
			)}
		</Dialog>
	);
}

interface FieldsProps {
	body: ExportBody;
	words: SegmentWords;
	purpose: string;
	onChange: (body: ExportBody) => void;
}

function Fields({ body, words, purpose, onChange }: FieldsProps) {
	const t = useTranslations("segments.export");
	const say = useSay();
	const toggle = <T,>(list: readonly T[], one: T): T[] =>
		list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
	return (
		<>
			<Field label={t("recipient")} help={t("recipientHelp")}>
				<Input
					value={body.recipient}
					maxLength={120}
					required
					autoComplete="off"
					onChange={(event) => onChange({ ...body, recipient: event.target.value })}
				/>
			</Field>
			<fieldset className="space-y-2">
				<legend className="mb-1.5 font-medium">{t("identifiers")}</legend>
				{exportIdentifiers.map((kind) => (
					<Checkbox
						key={kind}
						label={t(`kinds.${kind}`)}
						checked={body.identifiers.includes(kind)}
						onChange={() => onChange({ ...body, identifiers: toggle(body.identifiers, kind) })}
					/>
				))}
			</fieldset>
			{words.traits.length > 0 ? (
				<fieldset className="space-y-2">
					<legend className="mb-1.5 font-medium">{t("traits")}</legend>
					{words.traits.map((trait) => (
						<Checkbox
							key={trait.id}
							label={say(trait.name)}
							{...(trait.purposes.includes(purpose) ? {} : { help: t("notFor") })}
							checked={body.traits.includes(trait.id)}
							onChange={() => onChange({ ...body, traits: toggle(body.traits, trait.id) })}
						/>
					))}
				</fieldset>
			) : null}
		</>
	);
}

/** Why nothing was taken, in words that name what stands in the way. */
function Refusal({ error, words, purpose }: { error: unknown; words: SegmentWords; purpose: string }) {
	const t = useTranslations("segments.export");
	const say = useSay();
	if (!(error instanceof ApiError) || error.code !== "lack-of-purpose") return <ErrorMessage error={error} />;
	const traits = words.traits.filter(({ id }) => error.issues.some(({ path }) => path === id));
	const named = words.purposes.find(({ id }) => id === purpose);
	return (
		<Callout tone="danger">
			{t("lacking", {
				traits: traits.map(({ name }) => say(name)).join(", "),
				count: traits.length,
				purpose: named ? say(named.name) : "",
			})}
		</Callout>
	);
}

function Done({ row }: { row: ExportRow }) {
	const t = useTranslations("segments.export");
	const { workspace } = usePeople();
	return (
		<div className="space-y-4">
			<Callout tone="success">{t("done", { rows: row.rows, recipient: row.recipient })}</Callout>
			<p className="text-muted text-sm">
				{t("checksum")} <code className="break-all">{row.checksum}</code>
			</p>
			<a href={exportFilePath(workspace, row.id)} download className={buttonClass({ look: "primary" })}>
				<Download size={16} aria-hidden="true" />
				{t("download")}
			</a>
		</div>
	);
}
