import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { CustomersPage } from "@/components/people/customers/customers-page";
import { customersOptions } from "@/lib/client/customers";
import { segmentWordsOptions } from "@/lib/client/segments";
import { pageScope } from "@/lib/server/auth/page-scope";
import { customerOverview } from "@/lib/server/people/customers/customer-overview";
import { segmentWords } from "@/lib/server/people/segments/segment-words";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("customers"))("title"),
});

export default async function CustomersRoute({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const data = [
		[customersOptions(workspace.slug).queryKey, await customerOverview(scope)],
		[segmentWordsOptions(workspace.slug).queryKey, await segmentWords(scope)],
	] as const;
	return (
		<Page>
			<Seed data={data}>
				<CustomersPage />
			</Seed>
		</Page>
	);
}
