"use client";
import { useMutation } from "@tanstack/react-query";
import { FileSpreadsheet } from "lucide-react";
import { useTranslations } from "next-intl";
import { FileError } from "@/components/common/file-error";
import { Card } from "@/components/ui/card";
import { DropZone } from "@/components/ui/drop-zone";
import { startCustomerFile } from "@/lib/client/customers";
import type { SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";
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
				<div className="space-y-4">
					<DropZone
						icon={<FileSpreadsheet size={24} />}
						title={t("drop")}
						or={t("or")}
						choose={start.isPending ? t("reading") : t("choose")}
						limits={t("limits")}
						accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
						compact
						onFile={(file) => start.mutate(file)}
					/>
					<FileError error={start.error} />
				</div>
			)}
		</Card>
	);
}
