import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { PageHeader } from "@/components/common/page-header";
import { Seed } from "@/components/common/seed";
import { newMessage } from "@/components/people/messages/message-draft";
import { MessageEditor } from "@/components/people/messages/message-editor";
import { segmentWordsOptions } from "@/lib/client/segments";
import { pages } from "@/lib/config/paths";
import { messageLink } from "@/lib/contracts/messages";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listMessages } from "@/lib/server/people/messages/list-messages";
import { segmentWords } from "@/lib/server/people/segments/segment-words";

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations("messages"))("title"),
});

interface MessageRouteProps {
	params: Promise<{ workspace: string; message: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MessageRoute({ params, searchParams }: MessageRouteProps) {
	const { workspace: slug, message: id } = await params;
	const { scope, workspace } = await pageScope(slug);
	if (scope.role === "viewer") redirect(pages.messages(workspace.slug));
	const [t, kinds] = await Promise.all([getTranslations("messages.editor"), getTranslations("messages.kinds")]);
	const [words, messages] = await Promise.all([segmentWords(scope), listMessages(scope)]);
	const found = id === "new" ? null : messages.find((message) => message.id === id);
	if (found === undefined) notFound();
	const { kind } = messageLink.parse(await searchParams);
	return (
		<Page width="narrow">
			<PageHeader title={t(found ? "editTitle" : "newTitle")} />
			<Seed data={[[segmentWordsOptions(workspace.slug).queryKey, words]]}>
				<MessageEditor id={found?.id ?? null} start={found ? asDraft(found) : newMessage(kind, kinds(kind))} />
			</Seed>
		</Page>
	);
}

const asDraft = ({
	name,
	trigger,
	purpose,
	quiz,
	texts,
	active,
	everyDays,
}: Awaited<ReturnType<typeof listMessages>>[number]) => ({
	...{ name, trigger, purpose, quiz, texts, active, everyDays },
});
