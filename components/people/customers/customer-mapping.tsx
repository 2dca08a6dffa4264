"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { applyCustomerFile, customersKey, planCustomerFile } from "@/lib/client/customers";
import type { CustomerFile, CustomerMapping } from "@/lib/contracts/customers";
import type { SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";
import { lackOf, outOfPurpose } from "./column-targets";
import { CustomerColumns } from "./customer-columns";
import { CustomerReportView } from "./customer-report";
import { RejectsLink } from "./rejects-link";
import { SampleRows } from "./sample-rows";

interface CustomerMappingFormProps {
	file: CustomerFile;
	words: SegmentWords;
	/** It is being taken in, or was let go. */
	onDone: () => void;
}

/** What is which column, then the dry run, then for good. */
export function CustomerMappingForm({ file, words, onDone }: CustomerMappingFormProps) {
	const t = useTranslations("customers.import");
	const say = useSay();
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const [mapping, setMapping] = useState<CustomerMapping>({
		purpose: words.purposes[0]?.id ?? "",
		columns: file.columns,
	});
	const plan = useMutation({ mutationFn: () => planCustomerFile(workspace, file.id, mapping) });
	const apply = useMutation({
		mutationFn: () => applyCustomerFile(workspace, file.id),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: customersKey(workspace) });
			onDone();
		},
	});
	const change = (next: CustomerMapping) => {
		plan.reset();
		setMapping(next);
	};
	const lack = lackOf(mapping);
	const strange = outOfPurpose(mapping, words);
	const taken = plan.data ? plan.data.added + plan.data.changed : 0;
	return (
		<div className="space-y-5">
			<p className="break-words font-medium">{file.fileName}</p>
			<Field label={t("purpose")} help={t("purposeHelp")}>
				<Select
					value={mapping.purpose || null}
					onChange={(purpose) => change({ ...mapping, purpose })}
					options={words.purposes.map(({ id, name }) => ({ value: id, label: say(name) }))}
				/>
			</Field>
			<CustomerColumns
				{...{ file, words, strange }}
				columns={mapping.columns}
				onChange={(columns) => change({ ...mapping, columns })}
			/>
			<SampleRows {...{ file, words }} columns={mapping.columns} />
			{lack ? <Callout tone="info">{t(`needs.${lack}`)}</Callout> : null}
			<ErrorMessage error={plan.error ?? apply.error} />
			{plan.data ? <CustomerReportView report={plan.data} /> : null}
			{plan.data ? <RejectsLink id={file.id} count={plan.data.rejected} /> : null}
			<div className="flex flex-wrap justify-end gap-2">
				<Button onClick={onDone}>{t("another")}</Button>
				{plan.data ? (
					<Button look="primary" busy={apply.isPending} disabled={taken === 0} onClick={() => apply.mutate()}>
						{t("confirm", { rows: taken })}
					</Button>
				) : (
					<Button
						look="primary"
						busy={plan.isPending}
						disabled={lack !== null || strange.length > 0 || mapping.purpose === ""}
						onClick={() => plan.mutate()}
					>
						{t(plan.isPending ? "checking" : "check")}
					</Button>
				)}
			</div>
		</div>
	);
}
