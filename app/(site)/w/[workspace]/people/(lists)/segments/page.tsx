import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { SegmentsPage } from "@/components/people/segments/segments-page";
import { exportsOptions, segmentsOptions, segmentWordsOptions } from "@/lib/client/segments";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listExports } from "@/lib/server/people/exports/list-exports";
import { listSegments } from "@/lib/server/people/segments/list-segments";
import { segmentWords } from "@/lib/server/people/segments/segment-words";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("segments"))("title"),
});

export default async function SegmentsRoute({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const [segments, words, exports] = await Promise.all([listSegments(scope), segmentWords(scope), listExports(scope)]);
	const data = [
		[segmentsOptions(workspace.slug).queryKey, segments],
		[segmentWordsOptions(workspace.slug).queryKey, words],
		[exportsOptions(workspace.slug).queryKey, exports],
	] as const;
	return (
		<Page>
			<Seed data={data}>
				<SegmentsPage />
			</Seed>
		</Page>
	);
}
