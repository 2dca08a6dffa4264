import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/catalog/back-link";
import { ImportFlow } from "@/components/catalog/import/import-flow";
import { Page } from "@/components/common/page";
import { PageHeader } from "@/components/common/page-header";
import { pages } from "@/lib/config/paths";
import { pageScope } from "@/lib/server/auth/page-scope";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("catalog.import"))("title"),
});

export default async function ImportPage({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	if (scope.role === "viewer") redirect(pages.products(workspace.slug));
	const t = await getTranslations("catalog");
	return (
		<Page>
			<BackLink href={pages.products(workspace.slug)}>{t("title")}</BackLink>
			<PageHeader title={t("import.title")} className="pb-4" />
			<ImportFlow />
		</Page>
	);
}
