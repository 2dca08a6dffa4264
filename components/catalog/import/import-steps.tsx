"use client";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";

const steps = ["file", "map", "check", "done"] as const;

export function ImportSteps({ now }: { now: (typeof steps)[number] }) {
	const t = useTranslations("catalog.import.steps");
	const at = steps.indexOf(now);
	return (
		<ol aria-label={t("label")} className="mb-6 flex items-center gap-2 text-sm">
			{steps.map((step, place) => {
				const past = place < at || now === "done";
				return (
					<li key={step} className="flex items-center gap-2" aria-current={place === at ? "step" : undefined}>
						{place > 0 ? <span aria-hidden="true" className="h-px w-4 bg-line-strong/60 sm:w-8" /> : null}
						<span
							aria-hidden="true"
							className={cx(
								"flex size-5 items-center justify-center rounded-full border font-medium text-xs tabular-nums",
								past && "border-accent bg-accent text-accent-ink",
								!past && place === at && "border-accent text-accent-text",
								place > at && "text-muted",
							)}
						>
							{past ? <Check size={12} strokeWidth={3} /> : place + 1}
						</span>
						<span className={cx(place === at ? "font-medium" : "text-muted", place !== at && "max-sm:sr-only")}>
							{t(step)}
						</span>
					</li>
				);
			})}
		</ol>
	);
}
