import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { FreshnessPage } from "@/components/people/freshness/freshness-page";
import { freshnessOptions } from "@/lib/client/freshness";
import { pageScope } from "@/lib/server/auth/page-scope";
import { freshnessReport } from "@/lib/server/people/freshness/freshness-report";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("freshness"))("title"),
});

export default async function FreshnessRoute({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const data = [[freshnessOptions(workspace.slug).queryKey, await freshnessReport(scope)]] as const;
	return (
		<Page>
			<Seed data={data}>
				<FreshnessPage />
			</Seed>
		</Page>
	);
}
