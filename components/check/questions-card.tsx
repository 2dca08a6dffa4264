"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Explained } from "@/components/ui/explained";
import { HeadCell, Table, TableBody, TableHead } from "@/components/ui/table";
import { funnelOptions } from "@/lib/client/results";
import type { FunnelStep } from "@/lib/contracts/results-replies";
import type { NodeId } from "@/lib/quiz/types";
import { useChecked } from "./checked";
import { CsvButton } from "./csv-button";
import { QuestionRows } from "./question-rows";
import { shareOf } from "./use-figures";
import { useNames } from "./use-names";

/** What the answers have to do with the result, beside what asking costs. */
export function QuestionsCard() {
	const t = useTranslations("check.questions");
	const { workspace, quiz, document, proof } = useChecked();
	const { questions } = proof.report.simulation;
	const names = useNames();
	const funnel = useQuery(funnelOptions({ workspace, quiz }, { tz: "UTC" })).data;
	const stepOf = (question: NodeId): FunnelStep | null => {
		const screen = document.screens.find(({ blocks }) => blocks.some(({ id }) => id === question));
		return funnel?.steps.find((step) => step.id === screen?.lineage && step.seen > 0) ?? null;
	};
	const hasResults = (funnel?.views ?? 0) > 0;
	const columns = ["asked", "changes", "bits"] as const;
	const leftOf = (question: NodeId) => {
		const step = stepOf(question);
		return step ? [round(step.left / step.seen)] : [null];
	};
	const csv = () =>
		questions.map(({ question, asked, changes, bits }) => [
			names.node(question),
			...[shareOf(asked), shareOf(changes), bits].map(round),
			...(hasResults ? leftOf(question) : []),
		]);
	const shown = [...columns, ...(hasResults ? (["left"] as const) : [])];
	const header = [t("question"), ...shown.map((column) => t(`${column}.label`))];
	return (
		<Card
			region
			title={t("title")}
			description={t("text")}
			flush
			action={<CsvButton name={t("title")} header={header} rows={csv} />}
		>
			<Table aria-label={t("table")}>
				<TableHead>
					<tr>
						<HeadCell>{t("question")}</HeadCell>
						{columns.map((column) => (
							<HeadCell key={column} numeric className={column === "asked" ? "hidden sm:table-cell" : ""}>
								<Explained tip={t(`${column}.tip`)}>{t(`${column}.label`)}</Explained>
							</HeadCell>
						))}
						{hasResults ? (
							<HeadCell numeric>
								<Explained tip={t("left.tip")}>{t("left.label")}</Explained>
							</HeadCell>
						) : null}
					</tr>
				</TableHead>
				<TableBody>
					{questions.map((value) => (
						<QuestionRows key={value.question} value={value} step={hasResults ? stepOf(value.question) : undefined} />
					))}
				</TableBody>
			</Table>
		</Card>
	);
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
