"use client";
import { useQuery } from "@tanstack/react-query";
import { Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { productsOptions } from "@/lib/client/catalog";
import { pages } from "@/lib/config/paths";
import { productQuery } from "@/lib/contracts/catalog";
import type { QuizListItem } from "@/lib/contracts/quiz";

interface FirstStepsProps {
	workspace: string;
	quizzes: readonly QuizListItem[];
}

/** The way from an empty workspace to a published quiz; gone once one is published. */
export function FirstSteps({ workspace, quizzes }: FirstStepsProps) {
	const t = useTranslations("home.steps");
	const published = quizzes.some(({ version }) => version !== null);
	const catalog = useQuery({ ...productsOptions(workspace, productQuery.parse({})), enabled: !published });
	if (published || !catalog.data) return null;
	const imported = catalog.data.catalog > 0;
	const [quiz] = quizzes;
	return (
		<section aria-labelledby="first-steps" className="mb-6 rounded-lg border bg-surface p-5">
			<h2 id="first-steps" className="pb-4 font-semibold text-lg">
				{t("title")}
			</h2>
			<ol className="grid gap-5 md:grid-cols-3">
				<Step number={1} done={imported} title={t("importTitle")} text={t("importText")}>
					{imported ? null : (
						<Link href={pages.productImport(workspace)} className={buttonClass({ look: "primary", size: "sm" })}>
							{t("import")}
						</Link>
					)}
				</Step>
				<Step number={2} done={quizzes.length > 0} title={t("buildTitle")} text={t("buildText")} />
				<Step number={3} done={false} title={t("shareTitle")} text={t("shareText")}>
					{quiz ? (
						<Link href={pages.builder(workspace, quiz.id)} className={buttonClass({ size: "sm" })}>
							{t("goOn", { name: quiz.name })}
						</Link>
					) : null}
				</Step>
			</ol>
		</section>
	);
}

interface StepProps {
	number: number;
	done: boolean;
	title: string;
	text: string;
	children?: ReactNode;
}

function Step({ number, done, title, text, children }: StepProps) {
	const t = useTranslations("home.steps");
	return (
		<li className="flex gap-3">
			<span
				aria-hidden="true"
				className={cx(
					"flex size-7 shrink-0 items-center justify-center rounded-full font-medium text-sm",
					done ? "bg-accent-soft text-accent-text" : "border text-muted",
				)}
			>
				{done ? <Check size={16} /> : number}
			</span>
			<div className="min-w-0 space-y-1">
				<h3 className="font-medium">
					{title}
					{done ? <span className="sr-only">, {t("done")}</span> : null}
				</h3>
				<p className="text-muted text-sm">{text}</p>
				{children ? <div className="pt-1.5">{children}</div> : null}
			</div>
		</li>
	);
}
