import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RetentionPanel } from "@/components/accounts/settings/retention-panel";
import { Seed } from "@/components/common/seed";
import { retentionOptions, retentionPreviewOptions } from "@/lib/client/rights";
import { pageScope } from "@/lib/server/auth/page-scope";
import { previewRetention } from "@/lib/server/people/retention/preview-retention";
import { getRetention } from "@/lib/server/people/retention/retention-rules";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("rights.retention"))("tab"),
});

export default async function RetentionPage({ params }: { params: Promise<{ workspace: string }> }) {
	const { workspace, scope } = await pageScope((await params).workspace);
	const { ranAt, ...rules } = await getRetention(scope);
	const preview = await previewRetention(scope, rules, new Date());
	const data = [
		[retentionOptions(workspace.slug).queryKey, { ...rules, ranAt }],
		[retentionPreviewOptions(workspace.slug, rules).queryKey, preview],
	] as const;
	return (
		<Seed data={data}>
			<RetentionPanel workspace={workspace.slug} owner={scope.role === "owner"} />
		</Seed>
	);
}
