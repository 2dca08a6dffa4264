"use client";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { filterOptions, matrixOptions } from "@/lib/client/results";
import { matrixQuery, readQuery } from "@/lib/contracts/results";
import { MatrixTable } from "./matrix-table";
import { type Measure, measureFigure, measures } from "./measures";
import { Section, useCsv } from "./section";
import type { FilterChange } from "./use-filters";
import type { View } from "./view";

const COLUMNS = 12;
const MOST = 100;

/** Which products each answer leads to: the product's own question. */
export function MatrixSection({ view, change }: { view: View; change: (change: FilterChange) => void }) {
	const t = useTranslations("results");
	const search = useSearchParams();
	const { question, products } = readQuery(matrixQuery, Object.fromEntries(search));
	const matrix = { ...view.filters, ...(question && { question }), products };
	const query = useQuery(matrixOptions(view.quiz, matrix));
	const measure = measures.find((one) => one === search.get("measure")) ?? "share";
	return (
		<Section
			id="matrix"
			query={query}
			csv={useCsv(view, "matrix", { products, ...(question && { question }) })}
			flush
			height="h-[32rem]"
			controls={<QuestionFilter view={view} question={question ?? null} change={change} />}
		>
			{(data) =>
				data.products.length === 0 || data.questions.length === 0 ? (
					<p className="p-5 text-muted">{t("matrix.none")}</p>
				) : (
					<>
						<div className="flex flex-wrap items-center gap-3 border-b px-5 py-3">
							<SegmentedControl<Measure>
								className="h-8"
								label={t("matrix.measure")}
								value={measure}
								onChange={(value) => change({ measure: value === "share" ? null : value })}
								options={measures.map((value) => ({ value, label: t(`figures.${measureFigure[value]}.label`) }))}
							/>
							{data.allProducts > COLUMNS ? (
								<Select
									size="sm"
									className="w-auto"
									aria-label={t("matrix.products")}
									value={products > COLUMNS ? "all" : "top"}
									onChange={(value) => change({ products: value === "all" ? String(MOST) : null })}
									options={[
										{ value: "top", label: t("matrix.topProducts", { n: COLUMNS, all: data.allProducts }) },
										{ value: "all", label: t("matrix.allProducts", { all: Math.min(MOST, data.allProducts) }) },
									]}
								/>
							) : null}
						</div>
						<MatrixTable view={view} data={data} measure={measure} />
					</>
				)
			}
		</Section>
	);
}

interface QuestionFilterProps {
	view: View;
	question: string | null;
	change: (change: FilterChange) => void;
}

function QuestionFilter({ view, question, change }: QuestionFilterProps) {
	const t = useTranslations("results.matrix");
	const say = useSay();
	const { data } = useQuery(filterOptions(view.quiz));
	return (
		<Select
			size="sm"
			className="w-auto max-w-64"
			aria-label={t("question")}
			value={question ?? "all"}
			onChange={(value) => change({ question: value === "all" ? null : value })}
			options={[
				{ value: "all", label: t("allQuestions") },
				...(data?.questions ?? []).map(({ id, text }) => ({ value: id, label: say(text) })),
			]}
		/>
	);
}
