import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { NoticeRow, PurposeRow } from "@/lib/contracts/purposes";
import type { Locale } from "@/lib/quiz/types";
import { purposeLanguages } from "./purpose-languages";
import { purposeName } from "./purpose-name";

interface PurposeCardProps {
	purpose: PurposeRow;
	/** null: the reader may only look. */
	onEdit: (() => void) | null;
}

export function PurposeCard({ purpose, onEdit }: PurposeCardProps) {
	const t = useTranslations("settings.purposes");
	const common = useTranslations("common");
	const name = purposeName(purpose, useLocale());
	return (
		<Card
			title={
				<span className="flex items-center gap-2">
					{name}
					{purpose.confirmed ? <Badge>{t("confirmedBadge")}</Badge> : null}
					{purpose.archived ? <Badge>{t("archivedBadge")}</Badge> : null}
				</span>
			}
			action={
				onEdit ? (
					<Button size="sm" onClick={onEdit} aria-label={t("editTitle", { name })}>
						{common("edit")}
					</Button>
				) : null
			}
		>
			<div className="grid gap-6 lg:grid-cols-2">
				{purposeLanguages(purpose).map((locale) => (
					<NoticeColumn key={locale} locale={locale} notices={purpose.notices.filter((row) => row.locale === locale)} />
				))}
			</div>
		</Card>
	);
}

function NoticeColumn({ locale, notices }: { locale: Locale; notices: readonly NoticeRow[] }) {
	const t = useTranslations("settings.purposes");
	const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
	const [present, ...earlier] = notices;
	const language = languages.of(locale) ?? locale;
	if (!present) return <p className="text-muted">{t("missing", { locale: language })}</p>;
	return (
		<div className="min-w-0 space-y-2">
			<p className="text-muted text-xs">{language}</p>
			<Notice notice={present} />
			{earlier.length > 0 ? (
				<details>
					<summary className="rounded-sm text-muted text-sm hover:text-ink">
						{t("history", { count: earlier.length })}
					</summary>
					<div className="mt-2 space-y-3 border-l-2 pl-3">
						{earlier.map((notice) => (
							<Notice key={notice.id} notice={notice} />
						))}
					</div>
				</details>
			) : null}
		</div>
	);
}

function Notice({ notice }: { notice: NoticeRow }) {
	const t = useTranslations("settings.purposes");
	const format = useFormatter();
	const date = format.dateTime(new Date(notice.createdAt), { dateStyle: "medium" });
	return (
		<div className="space-y-1">
			<p lang={notice.locale} className="whitespace-pre-line break-words">
				{notice.text}
			</p>
			<p className="text-faint text-xs" title={`${t("hash")}: ${notice.hash}`}>
				{t("current", { number: notice.number, date })}
			</p>
		</div>
	);
}

/** In the reader's language, else in the first there is. */
