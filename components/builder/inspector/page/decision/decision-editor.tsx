"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Decision, Slot } from "@/lib/quiz/types";
import { useBuilder } from "../../../store/use-builder";
import { useSet } from "../../../store/use-set";
import { RangesEditor } from "./ranges-editor";
import { TableEditor } from "./table-editor";

const kinds = ["points", "table", "ranges"] as const;

/** What settles what stands first in a slot: points, a table of answers, or ranges of a score. */
export function DecisionEditor({ slot }: { slot: Slot }) {
	const t = useTranslations("builder.decision");
	const { variables } = useBuilder().document;
	const set = useSet<Slot>(slot.id);
	const change = (decision: Decision | null) => set("decision", decision);
	const turn = (kind: (typeof kinds)[number]) => {
		if (kind === (slot.decision?.kind ?? "points")) return;
		if (kind === "points") change(null);
		else if (kind === "table") change({ kind, questions: [], rows: [] });
		else change({ kind, variable: variables[0]?.id ?? "", cuts: [], picks: [null] });
	};
	const offered = kinds.filter((kind) => kind !== "ranges" || variables.length > 0 || slot.decision?.kind === "ranges");
	return (
		<div className="space-y-3">
			<Field label={t("title")} help={variables.length > 0 ? t("help") : t("noVariable")}>
				<Select
					value={slot.decision?.kind ?? "points"}
					onChange={turn}
					options={offered.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
				/>
			</Field>
			{slot.decision?.kind === "table" ? <TableEditor table={slot.decision} onChange={change} /> : null}
			{slot.decision?.kind === "ranges" ? <RangesEditor ranges={slot.decision} onChange={change} /> : null}
		</div>
	);
}
