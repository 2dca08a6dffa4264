"use client";
import { useTranslations } from "next-intl";
import { TabRow } from "@/components/common/tab-row";
import { pages } from "@/lib/config/paths";

/** What is known of people, each view a page. */
export function PeopleTabs({ workspace }: { workspace: string }) {
	const t = useTranslations("people.tabs");
	const tabs = [
		{ href: pages.people(workspace), text: t("list"), exact: true },
		{ href: pages.traits(workspace), text: t("traits") },
		{ href: pages.requests(workspace), text: t("requests") },
		{ href: pages.segments(workspace), text: t("segments") },
		{ href: pages.freshness(workspace), text: t("freshness") },
		{ href: pages.customers(workspace), text: t("customers") },
		{ href: pages.messages(workspace), text: t("messages") },
		{ href: pages.orders(workspace), text: t("orders") },
		{ href: pages.peopleLists(workspace), text: t("lists") },
	];
	return (
		<div className="mb-5 border-b">
			<TabRow label={t("label")} tabs={tabs} />
		</div>
	);
}
