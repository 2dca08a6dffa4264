"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { Replay } from "@/lib/contracts/changes";

/** Which share of the replayed runs shows something else, how many that is, and how sure. */
export function ChangesSummary({ replay }: { replay: Replay }) {
	const t = useTranslations("changes");
	const format = useFormatter();
	const { basis, runs, compared, changed, unanswered, share } = replay;
	const percent = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 1 });
	return (
		<div className="space-y-1">
			{share ? (
				<p className="flex flex-wrap items-baseline gap-x-2">
					<span className="font-semibold text-2xl tabular-nums">{percent(share.value)}</span>{" "}
					<span className="font-medium">{t(`share.${basis}`)}</span>{" "}
					<span className="text-muted text-sm tabular-nums">
						{t("share.of", { changed, compared })} ·{" "}
						{t("share.interval", { low: percent(share.low), high: percent(share.high) })}
					</span>
				</p>
			) : (
				<p>{t("noneCompared")}</p>
			)}
			<p className="text-muted text-sm">
				{t(`basis.${basis}`, { runs })}
				{share && unanswered > 0 ? ` ${t("unanswered", { count: unanswered })}` : null}
			</p>
		</div>
	);
}
