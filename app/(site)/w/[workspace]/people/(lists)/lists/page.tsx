import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { ListPage } from "@/components/people/lists/list-page";
import { pageScope } from "@/lib/server/auth/page-scope";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("devices.lists"))("title"),
});

export default async function PeopleListsRoute({ params }: { params: Promise<{ workspace: string }> }) {
	await pageScope((await params).workspace);
	return (
		<Page>
			<ListPage />
		</Page>
	);
}
