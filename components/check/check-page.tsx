"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ListChecks } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { PageHeader } from "@/components/common/page-header";
import { buttonClass } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { proofOptions } from "@/lib/client/proofs";
import { quizOptions } from "@/lib/client/quiz";
import { pages } from "@/lib/config/paths";
import type { ProofReply } from "@/lib/contracts/proofs";
import type { QuizDraft } from "@/lib/contracts/quiz";
import { askEntry } from "@/lib/quiz/prove/ask-entry";
import type { QuizDocument } from "@/lib/quiz/types";
import { CheckSkeleton } from "./check-skeleton";
import { CheckedContext } from "./checked";
import { FindingsCard } from "./findings-card";
import { OutcomeCard } from "./outcome-card";
import { PlacesCard } from "./places-card";
import { PlayDialog } from "./play-dialog";
import { QuestionsCard } from "./questions-card";
import { ReachCard } from "./reach-card";
import { useView } from "./use-view";

interface CheckPageProps {
	/** Slug. */
	workspace: string;
	quiz: string;
}

/** What is known of a quiz before anyone takes it. */
export function CheckPage({ workspace, quiz }: CheckPageProps) {
	const t = useTranslations("check");
	const { view } = useView();
	const draft = useQuery({ ...quizOptions(workspace, quiz), staleTime: 0 });
	// The report stays until the one by the other weighting has come.
	const proof = useQuery({ ...proofOptions(workspace, quiz, view.weighting), placeholderData: keepPreviousData });
	const retry = () => {
		void draft.refetch();
		void proof.refetch();
	};
	const ready = draft.data && proof.data;
	const error = proof.error ?? draft.error;
	return (
		<>
			<PageHeader
				title={t("title")}
				description={t("text")}
				action={
					ready && proof.isFetching ? (
						<p role="status" className="text-muted text-sm">
							{t("again")}
						</p>
					) : null
				}
			/>
			{error ? <ErrorMessage error={error} onRetry={retry} className="mb-6" /> : null}
			{ready ? <Report workspace={workspace} draft={draft.data} reply={proof.data} /> : null}
			{ready || error ? null : <CheckSkeleton />}
		</>
	);
}

function Report({ workspace, draft, reply }: { workspace: string; draft: QuizDraft; reply: ProofReply }) {
	const t = useTranslations("check");
	const { proof } = reply;
	const document = useMemo(() => askEntry(draft.draft), [draft.draft]);
	if (asksNothing(draft.draft)) return <Nothing workspace={workspace} quiz={draft.id} />;
	const findings = <FindingsCard workspace={workspace} draft={draft} reply={reply} />;
	if (!proof) {
		return (
			<Parts>
				{findings}
				<Callout tone="warning">{t("faulty")}</Callout>
			</Parts>
		);
	}
	return (
		<CheckedContext value={{ workspace, quiz: draft.id, document, reply, proof }}>
			<Parts>
				{findings}
				<ReachCard />
				<PlacesCard />
				<OutcomeCard />
				<QuestionsCard />
			</Parts>
			<PlayDialog />
		</CheckedContext>
	);
}

const Parts = ({ children }: { children: ReactNode }) => <div className="space-y-6">{children}</div>;

const asksNothing = ({ screens }: QuizDocument): boolean =>
	screens.every(({ blocks }) => blocks.every(({ kind }) => kind === "text"));

function Nothing({ workspace, quiz }: { workspace: string; quiz: string }) {
	const t = useTranslations("check.empty");
	return (
		<EmptyState
			icon={<ListChecks />}
			title={t("title")}
			text={t("text")}
			action={
				<Link href={`${pages.builder(workspace, quiz)}/build`} className={buttonClass({ look: "primary" })}>
					{t("action")}
				</Link>
			}
		/>
	);
}
