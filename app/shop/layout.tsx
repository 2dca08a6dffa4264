import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LanguageLinks } from "@/components/accounts/language-links";
import { ShopFrame } from "@/components/shop/shop-frame";
import { findShop } from "@/lib/server/demo/find-shop";

export async function generateMetadata(): Promise<Metadata> {
	const name = (await findShop())?.name ?? "";
	return { title: { default: name, template: `%s · ${name}` } };
}

export default async function ShopLayout({ children }: { children: ReactNode }) {
	const shop = await findShop();
	if (!shop) notFound();
	return (
		<ShopFrame name={shop.name} quiz={shop.quiz} languages={<LanguageLinks />}>
			{children}
		</ShopFrame>
	);
}
