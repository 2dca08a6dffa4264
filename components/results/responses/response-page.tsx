"use client";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Badge } from "@/components/ui/badge";
import { Skeleton } from "@/components/ui/skeleton";
import { type QuizRef, responseOptions } from "@/lib/client/results";
import { pages } from "@/lib/config/paths";
import type { ResponseDetail } from "@/lib/contracts/results-replies";
import { AnswersCard } from "./answers-card";
import { ArrivalCard } from "./arrival-card";
import { CollectedCard } from "./collected-card";
import { ConsentCard } from "./consent-card";
import { ErasePersonal } from "./erase-personal";
import { FactsCard } from "./facts-card";
import { ResultCard } from "./result-card";
import { SaidCard } from "./said-card";
import { StandingBadge } from "./standing-badge";

/** One run: the way through the quiz, the answers, why each product was shown, and what the person allowed. */
export function ResponsePage({ quiz, id }: { quiz: QuizRef; id: string }) {
	const t = useTranslations("responses.detail");
	const { data, error, refetch } = useQuery(responseOptions(quiz, id));
	return (
		<div className="space-y-6">
			<Link
				href={pages.responses(quiz.workspace, quiz.quiz)}
				className="inline-flex items-center gap-1.5 text-muted underline-offset-4 hover:underline"
			>
				<ArrowLeft size={16} aria-hidden="true" />
				{t("back")}
			</Link>
			<ErrorMessage error={error} onRetry={refetch} />
			{!data && !error ? <Skeleton className="h-96 w-full" /> : null}
			{data ? <Response quiz={quiz} id={id} response={data} /> : null}
		</div>
	);
}

function Response({ quiz, id, response }: { quiz: QuizRef; id: string; response: ResponseDetail }) {
	const t = useTranslations("responses");
	const format = useFormatter();
	return (
		<>
			<header className="flex flex-wrap items-center gap-3">
				<h2 className="font-semibold text-xl">
					{format.dateTime(new Date(response.row.createdAt), { dateStyle: "long", timeStyle: "short" })}
				</h2>
				<StandingBadge standing={response.row.standing} />
				{response.row.test ? <Badge>{t("test")}</Badge> : null}
				<span className="ml-auto">{response.erasable ? <ErasePersonal quiz={quiz} id={id} /> : null}</span>
			</header>
			<div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
				<div className="space-y-6">
					<AnswersCard answers={response.answers} />
					<SaidCard facts={response.facts} />
					<ResultCard result={response.result} />
				</div>
				<div className="space-y-6">
					<FactsCard response={response} />
					{response.collected ? <CollectedCard {...{ quiz, id }} collected={response.collected} /> : null}
					<ConsentCard consents={response.consents} email={response.email} />
					<ArrivalCard response={response} />
				</div>
			</div>
		</>
	);
}
