"use client";
import { CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { useBuilder } from "../store/use-builder";
import { FindingsList } from "./findings-list";

/** Until the first publishing, what is missing is work to come and no alarm. */
export function FindingsButton() {
	const t = useTranslations("findings");
	const { findings, published } = useBuilder();
	const [open, setOpen] = useState(false);
	const errors = findings?.filter(({ severity }) => severity === "error").length ?? 0;
	const Icon = iconOf(findings?.length ?? null, errors > 0 && !published);
	const says = errors === 0 ? "hints" : published ? "errors" : "toFinish";
	const label = findings ? t(says, { count: errors || findings.length }) : t("checking");
	return (
		<Popover
			open={open}
			onOpenChange={setOpen}
			align="end"
			label={t("title")}
			className="max-h-[70vh] w-96 max-w-[calc(100vw-2rem)] overflow-y-auto"
			trigger={
				<Button look="ghost" size="sm" className={errors > 0 && published ? "text-danger-text" : ""}>
					<Icon size={16} aria-hidden="true" />
					{findings?.length === 0 ? t("none") : label}
				</Button>
			}
		>
			<FindingsList onGo={() => setOpen(false)} />
		</Popover>
	);
}

/** `count` is null while the first checks run. */
function iconOf(count: number | null, unfinished: boolean) {
	if (count === 0) return CircleCheck;
	return count === null || unfinished ? CircleDashed : TriangleAlert;
}
