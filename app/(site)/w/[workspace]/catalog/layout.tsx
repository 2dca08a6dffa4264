import type { ReactNode } from "react";
import { CatalogProvider } from "@/components/catalog/catalog-context";
import { pageScope } from "@/lib/server/auth/page-scope";

interface CatalogLayoutProps {
	params: Promise<{ workspace: string }>;
	children: ReactNode;
}

export default async function CatalogLayout({ params, children }: CatalogLayoutProps) {
	const { workspace, scope } = await pageScope((await params).workspace);
	const value = { workspace: workspace.slug, currency: workspace.currency, canEdit: scope.role !== "viewer" };
	return <CatalogProvider value={value}>{children}</CatalogProvider>;
}
