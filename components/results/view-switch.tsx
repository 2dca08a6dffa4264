"use client";
import { ChartNoAxesColumn, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { SegmentedControl } from "@/components/ui/segmented-control";

interface ViewSwitchProps {
	value: "chart" | "table";
	onChange: (value: "chart" | "table") => void;
	/** What it switches. */
	label: string;
}

/** Every picture has a table of the same figures. */
export function ViewSwitch({ value, onChange, label }: ViewSwitchProps) {
	const t = useTranslations("results");
	return (
		<SegmentedControl
			className="h-8"
			value={value}
			onChange={onChange}
			label={`${t("show")}: ${label}`}
			options={[
				{ value: "chart", label: <ChartNoAxesColumn size={16} aria-hidden="true" />, name: t("asChart") },
				{ value: "table", label: <Table2 size={16} aria-hidden="true" />, name: t("asTable") },
			]}
		/>
	);
}
