import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CollectionsPage } from "@/components/catalog/groups/collections-page";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { collectionsOptions } from "@/lib/client/catalog";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listCollections } from "@/lib/server/catalog/list-collections";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("catalog.tabs"))("collections"),
});

export default async function CatalogCollections({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	return (
		<Page>
			<Seed data={[[collectionsOptions(workspace.slug).queryKey, await listCollections(scope)]]}>
				<CollectionsPage />
			</Seed>
		</Page>
	);
}
