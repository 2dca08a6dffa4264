import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { PageHeader } from "@/components/common/page-header";
import { Seed } from "@/components/common/seed";
import { asGroup } from "@/components/people/segments/condition-draft";
import { SegmentEditor } from "@/components/people/segments/segment-editor";
import { segmentWordsOptions } from "@/lib/client/segments";
import { pages } from "@/lib/config/paths";
import { segmentLink } from "@/lib/contracts/segments";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listSegments } from "@/lib/server/people/segments/list-segments";
import { segmentWords } from "@/lib/server/people/segments/segment-words";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("segments"))("title"),
});

interface SegmentRouteProps {
	params: Promise<{ workspace: string; segment: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SegmentRoute({ params, searchParams }: SegmentRouteProps) {
	const { workspace: slug, segment: id } = await params;
	const { scope, workspace } = await pageScope(slug);
	if (scope.role === "viewer") redirect(pages.segments(workspace.slug));
	const [t, words] = await Promise.all([getTranslations("segments.editor"), segmentWords(scope)]);
	const found = id === "new" ? null : (await listSegments(scope)).find((segment) => segment.id === id);
	if (found === undefined) notFound();
	// A link from elsewhere may say what a new one begins with.
	const wish = segmentLink.safeParse(await searchParams);
	const condition = found
		? asGroup(found.condition)
		: { kind: "all" as const, of: wish.success ? [{ kind: "freshness" as const, ...wish.data }] : [] };
	const start = { name: found?.name ?? "", purpose: found?.purpose ?? null, condition };
	return (
		<Page width="narrow">
			<PageHeader title={t(found ? "editTitle" : "newTitle")} />
			<Seed data={[[segmentWordsOptions(workspace.slug).queryKey, words]]}>
				<SegmentEditor id={found?.id ?? null} start={start} />
			</Seed>
		</Page>
	);
}
