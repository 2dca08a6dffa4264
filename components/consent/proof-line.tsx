"use client";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { pages } from "@/lib/config/paths";
import type { ProofLine } from "@/lib/contracts/consent-proof";

interface ProofLineViewProps {
	line: ProofLine;
	purpose: string;
	workspace: string;
}

export function ProofLineView({ line, purpose, workspace }: ProofLineViewProps) {
	const t = useTranslations("consent");
	const format = useFormatter();
	const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
	const { action, method, at, notice, hash, unchanged, actor, attestation, response } = line;
	return (
		<li className="space-y-2 py-4">
			<div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
				<h3 className="font-medium">{t("what", { action: t(`action.${action}`), purpose })}</h3>
				<span className="text-muted text-sm">
					{format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "medium" })}
				</span>
			</div>
			{notice ? (
				<blockquote lang={notice.locale} dir="auto" className="border-l-2 pl-3">
					{notice.text}
				</blockquote>
			) : null}
			<dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
				<Entry name={t("how")}>{t(`method.${method}`)}</Entry>
				{notice ? (
					<Entry name={t("notice")}>
						{t("noticeNumber", { number: notice.number, language: languages.of(notice.locale) ?? notice.locale })}
					</Entry>
				) : null}
				<Entry name={t("hash")}>
					<span className="break-all font-mono text-xs">{hash}</span>{" "}
					<Badge tone={unchanged ? "success" : "danger"}>{t(unchanged ? "unchanged" : "changed")}</Badge>
				</Entry>
				{actor ? <Entry name={t("actor")}>{actor}</Entry> : null}
				{attestation ? <Entry name={t("attestation")}>{attestation}</Entry> : null}
				{response ? (
					<Entry name={t("where")}>
						<Link href={pages.response(workspace, response.quiz, response.id)} className="underline underline-offset-2">
							{t("version", { quiz: response.quizName, version: response.version })}
						</Link>
					</Entry>
				) : null}
			</dl>
		</li>
	);
}

function Entry({ name, children }: { name: string; children: React.ReactNode }) {
	return (
		<>
			<dt className="text-muted">{name}</dt>
			<dd className="min-w-0">{children}</dd>
		</>
	);
}
