import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MembersPanel } from "@/components/accounts/settings/members-panel";
import { Seed } from "@/components/common/seed";
import { membersOptions } from "@/lib/client/members";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listMembers } from "@/lib/server/workspace/list-members";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("settings"))("tabs.members") };
}

export default async function MembersPage({ params }: { params: Promise<{ workspace: string }> }) {
	const { workspace, scope } = await pageScope((await params).workspace);
	const { slug, name } = workspace;
	return (
		<Seed data={[[membersOptions(slug).queryKey, await listMembers(scope)]]}>
			<MembersPanel workspace={{ slug, name }} owner={scope.role === "owner"} />
		</Seed>
	);
}
