"use client";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ImportPlan } from "@/lib/contracts/catalog-import";
import { escapeCell } from "@/lib/contracts/escape-cell";
import { useReasonText } from "./use-reason-text";

/** The rejected rows with their reasons, as CSV that Excel opens rightly. */
export function RejectDownload({ plan }: { plan: ImportPlan }) {
	const t = useTranslations("catalog.import.check");
	const map = useTranslations("catalog.import.map");
	const reasonText = useReasonText();
	const download = () => {
		const lines = [
			[t("row"), t("reason"), map("column"), t("value")],
			...plan.rejected.map((reject) => [reject.row, reasonText(reject), reject.column, reject.value]),
		];
		const quoted = (cell: string | number) => `"${escapeCell(cell).replaceAll('"', '""')}"`;
		const text = `\ufeff${lines.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
		const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
		const link = document.createElement("a");
		link.href = address;
		link.download = "rejected.csv";
		link.click();
		URL.revokeObjectURL(address);
	};
	return (
		<Button size="sm" onClick={download}>
			<Download size={16} aria-hidden="true" />
			{t("download")}
		</Button>
	);
}
