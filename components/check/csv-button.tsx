"use client";
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { CsvValue } from "@/lib/contracts/escape-cell";
import { toCsv } from "./to-csv";

interface CsvButtonProps {
	/** What it holds; also the file's name. */
	name: string;
	header: readonly string[];
	rows: () => CsvValue[][];
}

/** What is on screen as a spreadsheet in the reader's language reads it. */
export function CsvButton({ name, header, rows }: CsvButtonProps) {
	const t = useTranslations("check");
	const locale = useLocale();
	const save = () => {
		const blob = new Blob([toCsv([[...header], ...rows()], locale)], { type: "text/csv" });
		const link = document.createElement("a");
		link.href = URL.createObjectURL(blob);
		link.download = `${name}.csv`;
		link.click();
		URL.revokeObjectURL(link.href);
	};
	return (
		<Button size="sm" onClick={save} aria-label={t("csvOf", { name })}>
			<Download size={16} aria-hidden="true" />
			{t("csv")}
		</Button>
	);
}
