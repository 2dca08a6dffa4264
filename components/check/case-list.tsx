"use client";
import { useTranslations } from "next-intl";
import type { Decision, Slot } from "@/lib/quiz/types";
import { useChecked } from "./checked";
import { PlacesLine } from "./places-line";
import { caseKey } from "./selection";
import { useCaseName } from "./use-case-name";
import { useView } from "./use-view";

/** Longer ones are folded. */
const FEW = 12;

/** Whether each row of a slot's table, or each of its score ranges, ever decides. */
export function CaseList({ slot, decision }: { slot: Slot["id"]; decision: Decision }) {
	const t = useTranslations("check.cases");
	const places = useTranslations("check.places");
	const nameOf = useCaseName();
	const { change } = useView();
	const cases = useChecked().proof.report.reach.cases.filter((one) => one.slot === slot);
	const decided = cases.filter(({ verdict }) => verdict.kind === "reached").length;
	return (
		<details open={cases.length <= FEW}>
			<summary className="cursor-pointer py-1.5 pr-5 pl-9 text-muted">
				{t(decision.kind === "table" ? "rows" : "ranges", { count: cases.length, decided })}
			</summary>
			<ul>
				{cases.map(({ at, verdict: { kind } }) => {
					const name = nameOf(decision, at);
					const says = kind === "reached" ? "shown" : kind === "unreachable" ? "pageNever" : "notSeen";
					const onPlay = () => change({ case: caseKey(slot, at) });
					return (
						<li key={at}>
							<PlacesLine
								name={name}
								says={places(says)}
								isFault={kind === "unreachable"}
								depth={2}
								play={kind === "reached" ? { label: t("play", { name }), onPlay } : null}
							/>
						</li>
					);
				})}
			</ul>
		</details>
	);
}
