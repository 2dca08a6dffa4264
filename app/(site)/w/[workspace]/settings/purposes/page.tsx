import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PurposesPanel } from "@/components/accounts/settings/purposes-panel";
import { Seed } from "@/components/common/seed";
import { purposesOptions } from "@/lib/client/purposes";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listPurposes } from "@/lib/server/workspace/list-purposes";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("settings"))("tabs.purposes") };
}

export default async function PurposesPage({ params }: { params: Promise<{ workspace: string }> }) {
	const { workspace, scope } = await pageScope((await params).workspace);
	return (
		<Seed data={[[purposesOptions(workspace.slug).queryKey, await listPurposes(scope)]]}>
			<PurposesPanel workspace={workspace.slug} owner={scope.role === "owner"} />
		</Seed>
	);
}
