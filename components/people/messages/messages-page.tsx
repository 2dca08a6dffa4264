"use client";
import { useQuery } from "@tanstack/react-query";
import { Mails, Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { buttonClass } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { messagesOptions } from "@/lib/client/messages";
import { segmentWordsOptions } from "@/lib/client/segments";
import { pages } from "@/lib/config/paths";
import { triggerKinds } from "@/lib/profile/message";
import { usePeople } from "../people-context";
import { PeopleHeader } from "../people-header";
import { MessageCard } from "./message-card";

/** What people are written by itself. */
export function MessagesPage() {
	const t = useTranslations("messages");
	const { workspace, canEdit } = usePeople();
	const messages = useQuery(messagesOptions(workspace));
	const words = useQuery(segmentWordsOptions(workspace));
	const add = (
		<Link href={pages.message(workspace, "new")} className={buttonClass({ look: "primary" })}>
			<Plus size={16} aria-hidden="true" />
			{t("new")}
		</Link>
	);
	const error = messages.error ?? words.error;
	return (
		<>
			<PeopleHeader action={canEdit ? add : null} />
			<div className="space-y-4">
				<ErrorMessage error={error} onRetry={() => Promise.all([messages.refetch(), words.refetch()])} />
				{!error && (messages.isPending || words.isPending) ? <Skeleton className="h-48" /> : null}
				{messages.data?.length === 0 ? (
					<EmptyState icon={<Mails />} title={t("empty")} text={t("emptyText")} action={canEdit ? <Starts /> : null} />
				) : null}
				{messages.data && words.data
					? messages.data.map((message) => <MessageCard key={message.id} message={message} words={words.data} />)
					: null}
			</div>
		</>
	);
}

/** One way in for each trigger, with a text to begin with. */
function Starts() {
	const t = useTranslations("messages.kinds");
	const { workspace } = usePeople();
	return (
		<ul className="flex flex-wrap justify-center gap-2">
			{triggerKinds.map((kind) => (
				<li key={kind}>
					<Link href={`${pages.message(workspace, "new")}?kind=${kind}`} className={buttonClass({ look: "secondary" })}>
						{t(kind)}
					</Link>
				</li>
			))}
		</ul>
	);
}
