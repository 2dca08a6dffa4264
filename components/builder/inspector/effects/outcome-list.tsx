"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import type { NodeId } from "@/lib/quiz/types";
import { useBuilder, useSay } from "../../store/use-builder";

/** Which of the quiz's outcomes. */
export function OutcomeList({ ids, onChange }: { ids: readonly NodeId[]; onChange: (ids: NodeId[]) => void }) {
	const t = useTranslations("builder.outcomes");
	const say = useSay();
	const { outcomes } = useBuilder().document;
	return (
		<ul className="space-y-1">
			{outcomes.map(({ id, name }, index) => (
				<li key={id}>
					<Checkbox
						label={say(name) || t("unnamed", { number: index + 1 })}
						checked={ids.includes(id)}
						onChange={(on) => onChange(on ? [...ids, id] : ids.filter((other) => other !== id))}
					/>
				</li>
			))}
		</ul>
	);
}
