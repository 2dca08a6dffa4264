import { Users } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/common/empty-state";
import { Page } from "@/components/common/page";
import { PeopleHeader } from "@/components/people/people-header";
import { pageScope } from "@/lib/server/auth/page-scope";
import { countPeople } from "@/lib/server/people/count-people";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("people"))("title") });

export default async function PeoplePage({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope } = await pageScope((await params).workspace);
	const [t, n] = await Promise.all([getTranslations("people"), countPeople(scope)]);
	return (
		<Page>
			<PeopleHeader />
			{n > 0 ? (
				<p className="font-medium">{t("count", { n })}</p>
			) : (
				<EmptyState icon={<Users />} title={t("empty.title")} text={t("empty.text")} />
			)}
		</Page>
	);
}
