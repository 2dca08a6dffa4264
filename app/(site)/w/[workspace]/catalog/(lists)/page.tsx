import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CatalogHeader } from "@/components/catalog/catalog-header";
import { OutdatedNotice } from "@/components/catalog/outdated-notice";
import { ProductList } from "@/components/catalog/product-list";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { attributesOptions, collectionsOptions, productsOptions } from "@/lib/client/catalog";
import { readProductQuery } from "@/lib/client/product-query";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listAttributes } from "@/lib/server/catalog/list-attributes";
import { listCollections } from "@/lib/server/catalog/list-collections";
import { listProducts } from "@/lib/server/catalog/list-products";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("catalog"))("title") });

interface CatalogPageProps {
	params: Promise<{ workspace: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CatalogPage({ params, searchParams }: CatalogPageProps) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const query = readProductQuery(await searchParams);
	const [products, attributes, collections] = await Promise.all([
		listProducts(scope, query),
		listAttributes(scope),
		listCollections(scope),
	]);
	const data = [
		[productsOptions(workspace.slug, query).queryKey, products],
		[attributesOptions(workspace.slug).queryKey, attributes],
		[collectionsOptions(workspace.slug).queryKey, collections],
	] as const;
	return (
		<Page>
			<CatalogHeader />
			<Seed data={data}>
				<OutdatedNotice />
				<ProductList />
			</Seed>
		</Page>
	);
}
