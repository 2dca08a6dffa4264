"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { startCustomerFile } from "@/lib/client/customers";
import type { SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";
import { TableDrop } from "../table-drop";
import { CustomerMappingForm } from "./customer-mapping";

/** A file of customers: what is which column, what it would come to, and only then for good. */
export function CustomerStart({ words }: { words: SegmentWords }) {
	const t = useTranslations("customers.import");
	const { workspace } = usePeople();
	const start = useMutation({ mutationFn: (file: File) => startCustomerFile(workspace, file) });
	return (
		<Card title={t("title")} description={t("file")} region>
			{start.data ? (
				<CustomerMappingForm key={start.data.id} file={start.data} words={words} onDone={start.reset} />
			) : (
				<TableDrop say={t} start={start} />
			)}
		</Card>
	);
}
