import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { PersonPage } from "@/components/people/person/person-page";
import { personOptions, traitsOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import { pages } from "@/lib/config/paths";
import { pageScope } from "@/lib/server/auth/page-scope";
import { orNotFound } from "@/lib/server/or-not-found";
import { getPerson } from "@/lib/server/people/person/get-person";
import { listTraits } from "@/lib/server/people/traits/list-traits";
import { listPurposes } from "@/lib/server/workspace/list-purposes";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("people"))("person") });

export default async function PersonRoute({ params }: { params: Promise<{ workspace: string; profile: string }> }) {
	const { workspace: slug, profile: id } = await params;
	const { scope, workspace } = await pageScope(slug);
	const [person, traits, purposes] = await Promise.all([
		orNotFound(getPerson(scope, id)),
		listTraits(scope),
		listPurposes(scope),
	]);
	// It became a part of another.
	if (person.id !== id) redirect(pages.person(workspace.slug, person.id));
	const data = [
		[personOptions(workspace.slug, id).queryKey, person],
		[traitsOptions(workspace.slug).queryKey, traits],
		[purposesOptions(workspace.slug).queryKey, purposes],
	] as const;
	return (
		<Page>
			<Seed data={data}>
				<PersonPage id={id} />
			</Seed>
		</Page>
	);
}
