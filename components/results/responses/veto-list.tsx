"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import type { VetoDetail } from "@/lib/contracts/results-replies";

/** How many products were ruled out, and by what. */
export function VetoList({ vetoes }: { vetoes: VetoDetail[] }) {
	const t = useTranslations("responses.detail");
	const say = useSay();
	if (vetoes.length === 0) return null;
	return (
		<section className="space-y-1 border-t px-5 py-4 text-sm">
			<h3 className="text-muted">{t("vetoes")}</h3>
			<ul className="space-y-0.5">
				{vetoes.map(({ kind, answer, reason, count }) => {
					const because = reason ? say(reason) : "";
					const told = t(`veto.${kind}`, { n: count, answer: answer ? say(answer) : "" });
					return (
						<li key={`${kind} ${told}`}>
							{told}
							{because ? <span className="text-muted"> · {because}</span> : null}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
