import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/catalog/back-link";
import { ProductEditor } from "@/components/catalog/product/product-editor";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { attributesOptions, collectionsOptions, productOptions } from "@/lib/client/catalog";
import { pages } from "@/lib/config/paths";
import { AppError } from "@/lib/contracts/errors";
import { pageScope } from "@/lib/server/auth/page-scope";
import type { Scope } from "@/lib/server/auth/scope";
import { getProduct } from "@/lib/server/catalog/get-product";
import { listAttributes } from "@/lib/server/catalog/list-attributes";
import { listCollections } from "@/lib/server/catalog/list-collections";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("catalog"))("product"),
});

export default async function ProductPage({ params }: { params: Promise<{ workspace: string; product: string }> }) {
	const { workspace: slug, product: id } = await params;
	const { scope, workspace } = await pageScope(slug);
	const [product, attributes, collections] = await Promise.all([
		openProduct(scope, id),
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

/** An unknown product is a page that doesn't exist. */
const openProduct = (scope: Scope, id: string) =>
	getProduct(scope, id).catch((error: unknown) => {
		if (error instanceof AppError && error.code === "not-found") notFound();
		throw error;
	});
