import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";

/** A drawing of what a shopper meets: a question, why it is asked, and a recommendation with its reason. */
export function LandingExample() {
	const t = useTranslations("auth.landing.example");
	const choices = ["choiceA", "choiceB", "choiceC"] as const;
	return (
		<figure aria-label={t("question")} className="mx-auto w-full max-w-sm space-y-3">
			<div className="space-y-4 rounded-xl border bg-surface p-5">
				<div className="h-1 overflow-hidden rounded-full bg-hover">
					<div className="h-full w-2/5 rounded-full bg-accent" />
				</div>
				<p className="font-semibold text-xl">{t("question")}</p>
				<ul className="space-y-2">
					{choices.map((choice, index) => (
						<li
							key={choice}
							className={
								index === 0
									? "flex h-11 items-center rounded-md border border-accent bg-accent-soft px-3 font-medium text-accent-text"
									: "flex h-11 items-center rounded-md border px-3"
							}
						>
							{t(choice)}
						</li>
					))}
				</ul>
				<p className="text-muted text-sm">{t("why")}</p>
			</div>
			<div className="flex items-center gap-4 rounded-xl border bg-surface p-4">
				<svg viewBox="0 0 40 48" className="h-14 shrink-0 text-accent" aria-hidden="true">
					<rect x="11" y="2" width="18" height="9" rx="2" className="fill-step-4" />
					<rect x="5" y="11" width="30" height="35" rx="6" className="fill-step-2" />
					<rect x="11" y="22" width="18" height="2.5" rx="1.25" className="fill-step-5" />
					<rect x="14" y="28" width="12" height="2" rx="1" className="fill-step-4" />
				</svg>
				<div className="min-w-0 space-y-1">
					<div className="flex flex-wrap items-center gap-x-2 gap-y-1">
						<p className="font-medium">{t("result")}</p>
						<Badge tone="accent">{t("match", { percent: "94 %" })}</Badge>
					</div>
					<p className="text-muted text-sm">{t("reason")}</p>
				</div>
			</div>
		</figure>
	);
}
