"use client";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { PageHeader } from "@/components/common/page-header";
import { PrintButton } from "@/components/common/print-button";
import { buttonClass } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { pages, shopperPaths } from "@/lib/config/paths";
import type { PaperForm, PrintedSheet } from "@/lib/contracts/paper";
import { paperLayout } from "@/lib/quiz/paper-form";
import { PaperSheet } from "./paper-sheet";

interface PrintPageProps {
	workspace: string;
	quiz: string;
	form: PaperForm;
	sheets: PrintedSheet[];
	/** Where quizzes are served. */
	home: string;
	canEdit: boolean;
}

/** Sheets as they come out of the printer; all else on the page stays on the screen. */
export function PrintPage({ workspace, quiz, form, sheets, home, canEdit }: PrintPageProps) {
	const t = useTranslations("paper");
	const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
	const layout = useMemo(() => paperLayout(form.quiz), [form]);
	const { locale, version } = form.print;
	const answers = `${home}${shopperPaths.aboutAnswers(form.slug)}`;
	return (
		<>
			<div className="print:hidden">
				<Link
					href={`${pages.builder(workspace, quiz)}/share`}
					className="mb-4 inline-flex items-center gap-1.5 text-muted underline-offset-4 hover:underline"
				>
					<ArrowLeft size={16} aria-hidden="true" />
					{t("printPage.back")}
				</Link>
				<PageHeader
					title={t("printPage.title")}
					description={t("printPage.text", {
						...{ count: sheets.length, version },
						language: languages.of(locale) ?? locale,
					})}
					action={
						<>
							{canEdit ? (
								<Link href={pages.paperEntry(workspace, quiz)} className={buttonClass()}>
									{t("enter")}
								</Link>
							) : null}
							<PrintButton label={t("printPage.print")} />
						</>
					}
				/>
				<Callout tone="info" className="mb-6">
					{sheets.length === 0 ? t("printPage.gone") : t("printPage.names")}
				</Callout>
			</div>
			{sheets.map((sheet) => (
				<PaperSheet
					key={sheet.code}
					{...{ form, layout, sheet, answers }}
					online={`${home}${shopperPaths.quiz(form.slug)}`}
				/>
			))}
		</>
	);
}
