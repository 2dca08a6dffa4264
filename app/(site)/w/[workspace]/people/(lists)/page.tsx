import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { PeopleList } from "@/components/people/list/people-list";
import { peopleOptions, traitsOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import { peopleQuery } from "@/lib/contracts/people";
import { readQuery } from "@/lib/contracts/results";
import { pageScope } from "@/lib/server/auth/page-scope";
import { orNotFound } from "@/lib/server/or-not-found";
import { listPeople } from "@/lib/server/people/list/list-people";
import { listTraits } from "@/lib/server/people/traits/list-traits";
import { listPurposes } from "@/lib/server/workspace/list-purposes";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("people"))("title") });

interface PeoplePageProps {
	params: Promise<{ workspace: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PeoplePage({ params, searchParams }: PeoplePageProps) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const query = readQuery(peopleQuery, await searchParams);
	const [people, traits, purposes] = await Promise.all([
		orNotFound(listPeople(scope, query, new Date())),
		listTraits(scope),
		listPurposes(scope),
	]);
	const data = [
		[peopleOptions(workspace.slug, query).queryKey, people],
		[traitsOptions(workspace.slug).queryKey, traits],
		[purposesOptions(workspace.slug).queryKey, purposes],
	] as const;
	return (
		<Page>
			<Seed data={data}>
				<PeopleList />
			</Seed>
		</Page>
	);
}
