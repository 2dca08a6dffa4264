import type { ReactNode } from "react";
import { PeopleProvider } from "@/components/people/people-context";
import { pageScope } from "@/lib/server/auth/page-scope";

interface PeopleLayoutProps {
	params: Promise<{ workspace: string }>;
	children: ReactNode;
}

export default async function PeopleLayout({ params, children }: PeopleLayoutProps) {
	const { workspace, scope } = await pageScope((await params).workspace);
	const { slug, currency } = workspace;
	const value = { workspace: slug, currency, canEdit: scope.role !== "viewer", isOwner: scope.role === "owner" };
	return <PeopleProvider value={value}>{children}</PeopleProvider>;
}
