import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AttributesPage } from "@/components/catalog/groups/attributes-page";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { attributesOptions } from "@/lib/client/catalog";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listAttributes } from "@/lib/server/catalog/list-attributes";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("catalog.tabs"))("attributes"),
});

export default async function CatalogAttributes({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	return (
		<Page>
			<Seed data={[[attributesOptions(workspace.slug).queryKey, await listAttributes(scope)]]}>
				<AttributesPage />
			</Seed>
		</Page>
	);
}
