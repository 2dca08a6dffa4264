import type { ReactNode } from "react";
import { PeopleProvider } from "@/components/people/people-context";
import { pageScope } from "@/lib/server/auth/page-scope";

interface PeopleLayoutProps {
	params: Promise<{ workspace: string }>;
	children: ReactNode;
}

export default async function PeopleLayout({ params, children }: PeopleLayoutProps) {
	const { workspace, scope } = await pageScope((await params).workspace);
	const value = { workspace: workspace.slug, currency: workspace.currency, canEdit: scope.role !== "viewer" };
	return <PeopleProvider value={value}>{children}</PeopleProvider>;
}
