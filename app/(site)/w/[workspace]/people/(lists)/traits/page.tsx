import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { TraitsPage } from "@/components/people/traits/traits-page";
import { traitsOptions, traitUsesOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listTraits } from "@/lib/server/people/traits/list-traits";
import { traitUses } from "@/lib/server/people/traits/trait-uses";
import { listPurposes } from "@/lib/server/workspace/list-purposes";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("people.traits"))("title"),
});

export default async function TraitsRoute({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const [traits, uses, purposes] = await Promise.all([
		listTraits(scope),
		traitUses(scope, new Date()),
		listPurposes(scope),
	]);
	const data = [
		[traitsOptions(workspace.slug).queryKey, traits],
		[traitUsesOptions(workspace.slug).queryKey, uses],
		[purposesOptions(workspace.slug).queryKey, purposes],
	] as const;
	return (
		<Page>
			<Seed data={data}>
				<TraitsPage />
			</Seed>
		</Page>
	);
}
