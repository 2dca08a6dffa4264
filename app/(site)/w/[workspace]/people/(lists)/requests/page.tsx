import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { RequestsPage } from "@/components/people/requests/requests-page";
import { requestsOptions } from "@/lib/client/rights";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listRequests } from "@/lib/server/people/requests/list-requests";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("rights.requests"))("title"),
});

export default async function RequestsRoute({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const open = await listRequests(scope, { state: "open" }, new Date());
	return (
		<Page>
			<Seed data={[[requestsOptions(workspace.slug, "open").queryKey, open]]}>
				<RequestsPage />
			</Seed>
		</Page>
	);
}
