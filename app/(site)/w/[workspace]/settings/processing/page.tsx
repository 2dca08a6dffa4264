import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProcessingRecordView } from "@/components/accounts/settings/processing-record";
import { pageScope } from "@/lib/server/auth/page-scope";
import { processingRecord } from "@/lib/server/people/access/processing-record";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("rights.record"))("tab"),
});

export default async function ProcessingPage({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope } = await pageScope((await params).workspace);
	return <ProcessingRecordView record={await processingRecord(scope, new Date())} />;
}
