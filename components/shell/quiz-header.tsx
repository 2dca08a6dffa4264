import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TabRow } from "@/components/common/tab-row";
import { pages } from "@/lib/config/paths";

export type QuizTab = "build" | "check" | "share" | "results" | "responses" | "versions" | "settings";

interface QuizHeaderProps {
	/** Slug of the workspace. */
	workspace: string;
	quiz: { id: string; name: string };
	/** In the order of work; only pages that exist. */
	tabs: readonly QuizTab[];
	/** The quiz's state, beside its name. */
	badge?: ReactNode;
	/** At the right: save state, publish. */
	actions?: ReactNode;
}

/** Stands above each page of one quiz. */
export function QuizHeader({ workspace, quiz, tabs, badge, actions }: QuizHeaderProps) {
	const t = useTranslations("shell");
	const address = `${pages.quizzes(workspace)}/${quiz.id}`;
	return (
		<header className="border-b bg-surface px-4 pt-3 sm:px-6 print:hidden">
			<div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-1">
				<div className="flex min-w-0 items-center gap-2">
					<Link href={pages.workspace(workspace)} className="shrink-0 text-muted hover:text-ink">
						{t("quizzes")}
					</Link>
					<span aria-hidden="true" className="text-faint">
						/
					</span>
					<h1 className="min-w-0 truncate font-semibold text-lg">{quiz.name}</h1>
					{badge}
				</div>
				{actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
			</div>
			<TabRow label={t("quizTabs")} tabs={tabs.map((tab) => ({ href: `${address}/${tab}`, text: t(`tabs.${tab}`) }))} />
		</header>
	);
}
