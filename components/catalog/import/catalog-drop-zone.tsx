"use client";
import { FileSpreadsheet } from "lucide-react";
import { useTranslations } from "next-intl";
import { DropZone } from "@/components/ui/drop-zone";

export function CatalogDropZone({ onFile }: { onFile: (file: File) => void }) {
	const t = useTranslations("catalog.import.file");
	return (
		<DropZone
			icon={<FileSpreadsheet size={24} />}
			title={t("drop")}
			or={t("or")}
			choose={t("choose")}
			limits={t("limits")}
			accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
			onFile={onFile}
		/>
	);
}
