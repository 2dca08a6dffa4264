import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CatalogHeader } from "@/components/catalog/catalog-header";
import { ImpactList } from "@/components/changes/impact-list";
import { Page } from "@/components/common/page";
import { pageScope } from "@/lib/server/auth/page-scope";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("changes.impact"))("tab"),
});

export default async function CatalogImpactPage({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	return (
		<Page>
			<CatalogHeader />
			<ImpactList workspace={workspace.slug} canEdit={scope.role !== "viewer"} />
		</Page>
	);
}
