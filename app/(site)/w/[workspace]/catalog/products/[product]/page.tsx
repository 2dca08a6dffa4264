import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/catalog/back-link";
import { ProductEditor } from "@/components/catalog/product/product-editor";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { attributesOptions, collectionsOptions, productOptions } from "@/lib/client/catalog";
import { pages } from "@/lib/config/paths";
import { pageScope } from "@/lib/server/auth/page-scope";
import { getProduct } from "@/lib/server/catalog/get-product";
import { listAttributes } from "@/lib/server/catalog/list-attributes";
import { listCollections } from "@/lib/server/catalog/list-collections";
import { orNotFound } from "@/lib/server/or-not-found";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("catalog"))("product"),
});

export default async function ProductPage({ params }: { params: Promise<{ workspace: string; product: string }> }) {
	const { workspace: slug, product: id } = await params;
	const { scope, workspace } = await pageScope(slug);
	const [product, attributes, collections] = await Promise.all([
		orNotFound(getProduct(scope, id)),
		listAttributes(scope),
		listCollections(scope),
	]);
	const data = [
		[productOptions(workspace.slug, id).queryKey, product],
		[attributesOptions(workspace.slug).queryKey, attributes],
		[collectionsOptions(workspace.slug).queryKey, collections],
	] as const;
	return (
		<Page>
			<BackLink href={pages.products(workspace.slug)}>{(await getTranslations("catalog"))("title")}</BackLink>
			<Seed data={data}>
				<ProductEditor id={id} />
			</Seed>
		</Page>
	);
}
