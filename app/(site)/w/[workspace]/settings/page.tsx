import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GeneralForm } from "@/components/accounts/settings/general-form";
import { defaultLocale, isAppLocale } from "@/lib/contracts/locales";
import { pageScope } from "@/lib/server/auth/page-scope";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("settings"))("tabs.general") };
}

export default async function GeneralPage({ params }: { params: Promise<{ workspace: string }> }) {
	const { workspace, scope } = await pageScope((await params).workspace);
	const { name, slug, currency } = workspace;
	const locale = isAppLocale(workspace.locale) ? workspace.locale : defaultLocale;
	return <GeneralForm workspace={{ name, slug, currency, locale }} owner={scope.role === "owner"} />;
}
