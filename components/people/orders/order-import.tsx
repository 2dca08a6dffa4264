"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { applyOrderFile, ordersKey, planOrderFile, startOrderFile } from "@/lib/client/orders";
import { neededFields, type OrderFile, type OrderMapping, orderFields } from "@/lib/contracts/orders";
import type { SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";
import { TableDrop } from "../table-drop";
import { OrderReportView } from "./order-report";

/** A file of orders: what is which column, what it would come to, and only then for good. */
export function OrderImport({ words }: { words: SegmentWords }) {
	const t = useTranslations("orders.import");
	const { workspace } = usePeople();
	const start = useMutation({ mutationFn: (file: File) => startOrderFile(workspace, file) });
	return (
		<Card title={t("title")} description={t("text")} region>
			{start.data ? (
				<Mapping key={start.data.id} file={start.data} words={words} onAgain={start.reset} />
			) : (
				<TableDrop say={t} start={start} />
			)}
		</Card>
	);
}

const NONE = "none";

function Mapping({ file, words, onAgain }: { file: OrderFile; words: SegmentWords; onAgain: () => void }) {
	const t = useTranslations("orders.import");
	const { workspace } = usePeople();
	const client = useQueryClient();
	const [mapping, setMapping] = useState<OrderMapping>({
		purpose: words.purposes[0]?.id ?? "",
		columns: file.columns,
	});
	const plan = useMutation({ mutationFn: () => planOrderFile(workspace, file.id, mapping) });
	const apply = useMutation({
		mutationFn: () => applyOrderFile(workspace, file.id),
		onSuccess: () => client.invalidateQueries({ queryKey: ordersKey(workspace) }),
	});
	const change = (next: OrderMapping) => {
		plan.reset();
		setMapping(next);
	};
	const ready = mapping.purpose !== "" && neededFields.every((field) => typeof mapping.columns[field] === "number");
	if (apply.data) {
		return (
			<div className="space-y-4">
				<Callout tone="success">{t("done", { added: apply.data.added })}</Callout>
				<OrderReportView report={apply.data} />
				<Button onClick={onAgain}>{t("another")}</Button>
			</div>
		);
	}
	return (
		<div className="space-y-5">
			<p className="font-medium">{file.fileName}</p>
			<Columns {...{ file, words, mapping }} onChange={change} />
			<ErrorMessage error={plan.error ?? apply.error} />
			{plan.data ? <OrderReportView report={plan.data} /> : null}
			<div className="flex flex-wrap justify-end gap-2">
				<Button onClick={onAgain}>{t("another")}</Button>
				{plan.data ? (
					<Button look="primary" busy={apply.isPending} disabled={plan.data.added === 0} onClick={() => apply.mutate()}>
						{t("confirm", { added: plan.data.added })}
					</Button>
				) : (
					<Button look="primary" busy={plan.isPending} disabled={!ready} onClick={() => plan.mutate()}>
						{t("check")}
					</Button>
				)}
			</div>
		</div>
	);
}

interface ColumnsProps {
	file: OrderFile;
	words: SegmentWords;
	mapping: OrderMapping;
	onChange: (mapping: OrderMapping) => void;
}

function Columns({ file, words, mapping, onChange }: ColumnsProps) {
	const t = useTranslations("orders.import");
	const say = useSay();
	const columns = file.headers.map((header, at) => {
		const example = file.sample.map((cells) => cells[at]).find(Boolean);
		return { value: `${at}`, label: `${header || at + 1}${example ? ` · ${example}` : ""}` };
	});
	return (
		<>
			<Field label={t("purpose")} help={t("purposeHelp")}>
				<Select
					value={mapping.purpose || null}
					onChange={(purpose) => onChange({ ...mapping, purpose })}
					options={words.purposes.map(({ id, name }) => ({ value: id, label: say(name) }))}
				/>
			</Field>
			<div className="grid gap-4 sm:grid-cols-2">
				{orderFields.map((field) => (
					<Field
						key={field}
						label={t(`fields.${field}`)}
						aside={neededFields.includes(field) ? t("needed") : undefined}
					>
						<Select
							value={`${mapping.columns[field] ?? NONE}`}
							onChange={(at) =>
								onChange({
									...mapping,
									columns: { ...mapping.columns, [field]: at === NONE ? null : Number(at) },
								})
							}
							options={[{ value: NONE, label: t("noColumn") }, ...columns]}
						/>
					</Field>
				))}
			</div>
		</>
	);
}
