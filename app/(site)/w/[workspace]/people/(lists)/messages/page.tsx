import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { MessagesPage } from "@/components/people/messages/messages-page";
import { messagesOptions } from "@/lib/client/messages";
import { segmentWordsOptions } from "@/lib/client/segments";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listMessages } from "@/lib/server/people/messages/list-messages";
import { segmentWords } from "@/lib/server/people/segments/segment-words";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("messages"))("title"),
});

export default async function MessagesRoute({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const [messages, words] = await Promise.all([listMessages(scope), segmentWords(scope)]);
	const data = [
		[messagesOptions(workspace.slug).queryKey, messages],
		[segmentWordsOptions(workspace.slug).queryKey, words],
	] as const;
	return (
		<Page>
			<Seed data={data}>
				<MessagesPage />
			</Seed>
		</Page>
	);
}
