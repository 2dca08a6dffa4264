"use client";
import { useQuery } from "@tanstack/react-query";
import { Keyboard, Printer } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { printsOptions } from "@/lib/client/paper";
import { pages } from "@/lib/config/paths";
import type { PrintRow } from "@/lib/contracts/paper";
import { PrintDialog } from "./print-dialog";

interface PaperCardProps {
	workspace: string;
	quiz: string;
	/** That the quiz is offered in. */
	locales: string[];
	canEdit: boolean;
}

/** Forms to fill in with a pen, and where they are typed in. */
export function PaperCard({ workspace, quiz, locales, canEdit }: PaperCardProps) {
	const t = useTranslations("paper");
	const { data: prints, error, refetch } = useQuery(printsOptions(workspace, quiz));
	const [printing, setPrinting] = useState(false);
	return (
		<Card
			title={t("title")}
			flush
			action={
				canEdit ? (
					<div className="flex flex-wrap gap-2">
						{prints && prints.length > 0 ? (
							<Link href={pages.paperEntry(workspace, quiz)} className={buttonClass()}>
								<Keyboard size={16} aria-hidden="true" />
								{t("enter")}
							</Link>
						) : null}
						<Button onClick={() => setPrinting(true)}>
							<Printer size={16} aria-hidden="true" />
							{t("print")}
						</Button>
					</div>
				) : null
			}
		>
			<p className="border-b px-5 py-3 text-muted">{t("text")}</p>
			{error ? <ErrorMessage error={error} onRetry={refetch} className="m-5" /> : null}
			{prints === undefined && !error ? <Skeleton className="m-5 h-14" /> : null}
			{prints?.length === 0 ? <p className="px-5 py-6 text-muted">{t("none")}</p> : null}
			<ul aria-label={t("title")} className="divide-y">
				{prints?.map((print) => (
					<PrintItem key={print.id} {...{ workspace, quiz, print }} />
				))}
			</ul>
			{printing ? <PrintDialog {...{ workspace, quiz, locales }} onClose={() => setPrinting(false)} /> : null}
		</Card>
	);
}

function PrintItem({ workspace, quiz, print }: Pick<PaperCardProps, "workspace" | "quiz"> & { print: PrintRow }) {
	const t = useTranslations("paper");
	const format = useFormatter();
	const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
	const { id, locale, version, sheets, entered } = print;
	const when = format.dateTime(new Date(print.printedAt), { dateStyle: "medium", timeStyle: "short" });
	return (
		<li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3.5">
			<div className="min-w-0 flex-1 basis-60">
				<p className="font-medium">{t("row", { count: sheets, language: languages.of(locale) ?? locale })}</p>
				<p className="text-muted text-sm">{t("rowFacts", { version, when })}</p>
				<p className="text-muted text-sm tabular-nums">{t("entered", { entered, sheets })}</p>
			</div>
			<Link
				href={pages.paperPrint(workspace, quiz, id)}
				aria-label={t("open", { when })}
				className={buttonClass({ size: "sm" })}
			>
				{t("openShort")}
			</Link>
		</li>
	);
}
