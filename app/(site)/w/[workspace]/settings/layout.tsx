import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Page } from "@/components/common/page";
import { PageHeader } from "@/components/common/page-header";
import { TabRow } from "@/components/common/tab-row";
import { pages } from "@/lib/config/paths";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("settings"))("title") };
}

interface SettingsLayoutProps {
	params: Promise<{ workspace: string }>;
	children: ReactNode;
}

export default async function SettingsLayout({ params, children }: SettingsLayoutProps) {
	const { workspace } = await params;
	const t = await getTranslations("settings");
	const rights = await getTranslations("rights");
	const tabs = [
		{ href: pages.settings(workspace), text: t("tabs.general"), exact: true },
		{ href: pages.members(workspace), text: t("tabs.members") },
		{ href: pages.purposes(workspace), text: t("tabs.purposes") },
		{ href: pages.retention(workspace), text: rights("retention.tab") },
		{ href: pages.processing(workspace), text: rights("record.tab") },
		{ href: pages.account(workspace), text: t("tabs.account") },
	];
	return (
		<Page width="narrow">
			<PageHeader title={t("title")} className="pb-3" />
			<div className="mb-6 border-b print:hidden">
				<TabRow label={t("title")} tabs={tabs} />
			</div>
			{children}
		</Page>
	);
}
