"use client";
import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { pages } from "@/lib/config/paths";
import type { ImportSummary } from "@/lib/contracts/catalog-import";
import { useCatalog } from "../catalog-context";
import { OutdatedNotice } from "../outdated-notice";

interface DoneStepProps {
	summary: ImportSummary;
	onAnother: () => void;
}

export function DoneStep({ summary, onAnother }: DoneStepProps) {
	const t = useTranslations("catalog.import.done");
	const format = useFormatter();
	const { workspace } = useCatalog();
	const { counts, archived, restored, milliseconds } = summary;
	const all = [
		["added", counts.added],
		["changed", counts.changed],
		["left", counts.left],
		["archived", archived],
		["restored", restored],
		["rejected", counts.rejected],
	] as const;
	return (
		<section className="space-y-6 rounded-lg border bg-surface px-6 py-8">
			<header className="flex items-start gap-3">
				<CircleCheck size={24} aria-hidden="true" className="mt-0.5 shrink-0 text-success-text" />
				<div role="status">
					<h2 className="font-semibold text-xl">{t("title")}</h2>
					<p className="text-muted">{t("took", { seconds: Math.max(0.1, Math.round(milliseconds / 100) / 10) })}</p>
				</div>
			</header>
			<dl className="flex flex-wrap gap-x-10 gap-y-4">
				{all
					.filter(([kind, count]) => count > 0 || kind === "added")
					.map(([kind, count]) => (
						<div key={kind} className="flex flex-col-reverse">
							<dt className="text-muted">{t(kind)}</dt>
							<dd className="font-semibold text-2xl tabular-nums">{format.number(count)}</dd>
						</div>
					))}
			</dl>
			<p className="max-w-prose text-muted">{t("live")}</p>
			<OutdatedNotice />
			<footer className="flex flex-wrap gap-3">
				<Link href={pages.products(workspace)} className={buttonClass({ look: "primary" })}>
					{t("view")}
				</Link>
				<Button onClick={onAnother}>{t("another")}</Button>
			</footer>
		</section>
	);
}
