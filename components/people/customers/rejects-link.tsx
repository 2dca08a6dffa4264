"use client";
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { rejectedHref } from "@/lib/client/customers";
import { usePeople } from "../people-context";

/** Rows with something wrong, to be mended and taken in again. */
export function RejectsLink({ id, count }: { id: string; count: number }) {
	const t = useTranslations("customers.report");
	const locale = useLocale();
	const { workspace, canEdit } = usePeople();
	if (count === 0 || !canEdit) return null;
	return (
		<div className="space-y-1.5">
			<a className={buttonClass({ size: "sm" })} href={rejectedHref(workspace, id, locale)} download>
				<Download size={16} aria-hidden="true" />
				{t("download", { count })}
			</a>
			<p className="text-muted text-sm">{t("downloadText")}</p>
		</div>
	);
}
