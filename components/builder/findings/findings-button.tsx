"use client";
import { CircleCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { useBuilder } from "../store/use-builder";
import { FindingsList } from "./findings-list";

export function FindingsButton() {
	const t = useTranslations("builder.findings");
	const { findings } = useBuilder();
	const [open, setOpen] = useState(false);
	const errors = findings.filter(({ severity }) => severity === "error").length;
	return (
		<Popover
			open={open}
			onOpenChange={setOpen}
			align="end"
			label={t("title")}
			className="max-h-[70vh] w-96 overflow-y-auto"
			trigger={
				<Button look="ghost" size="sm" className={errors > 0 ? "text-danger-text" : ""}>
					{findings.length === 0 ? (
						<CircleCheck size={16} aria-hidden="true" />
					) : (
						<TriangleAlert size={16} aria-hidden="true" />
					)}
					{errors > 0
						? t("errors", { count: errors })
						: findings.length > 0
							? t("hints", { count: findings.length })
							: t("none")}
				</Button>
			}
		>
			<FindingsList onGo={() => setOpen(false)} />
		</Popover>
	);
}
