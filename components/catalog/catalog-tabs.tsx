"use client";
import { useTranslations } from "next-intl";
import { TabRow } from "@/components/common/tab-row";
import { pages } from "@/lib/config/paths";

/** The three lists of the catalog, and what its changes mean to published quizzes; each is a page. */
export function CatalogTabs({ workspace }: { workspace: string }) {
	const t = useTranslations("catalog.tabs");
	const impact = useTranslations("changes.impact");
	const tabs = [
		{ href: pages.products(workspace), text: t("products"), exact: true },
		{ href: pages.collections(workspace), text: t("collections") },
		{ href: pages.attributes(workspace), text: t("attributes") },
		{ href: pages.catalogImpact(workspace), text: impact("tab") },
	];
	return (
		<div className="mb-5 border-b">
			<TabRow label={t("label")} tabs={tabs} />
		</div>
	);
}
