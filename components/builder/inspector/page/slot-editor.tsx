"use client";
import { useTranslations } from "next-intl";
import { Switch } from "@/components/ui/switch";
import type { Slot } from "@/lib/quiz/types";
import { ItemButtons } from "../../fields/item-buttons";
import { NumberField } from "../../fields/number-field";
import { TextField } from "../../fields/text-field";
import { useSay } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { ProductList } from "../effects/product-list";
import { TargetEditor } from "../effects/target-editor";
import { DecisionEditor } from "./decision/decision-editor";
import { WhenEditor } from "./when-editor";

export function SlotEditor({ slot, count, number }: { slot: Slot; count: number; number: number }) {
	const t = useTranslations("builder.slots");
	const say = useSay();
	const set = useSet<Slot>(slot.id);
	const name = say(slot.name) || t("slot", { number });
	return (
		<div className="space-y-3 rounded-lg border p-3">
			<div className="flex items-center justify-between gap-2">
				<h3 className="truncate font-medium">{name}</h3>
				<ItemButtons node={slot.id} count={count} name={name} />
			</div>
			<TextField label={t("name")} text={slot.name} onChange={(text) => set("name", text)} placeholder={t("example")} />
			<div className="space-y-2">
				<WhenEditor label={t("when")} when={slot.when} onChange={(when) => set("when", when)} />
			</div>
			<div className="space-y-1.5">
				<p className="font-medium text-sm">{t("candidates")}</p>
				<TargetEditor target={slot.candidates} onChange={(target) => set("candidates", target)} answers={false} />
			</div>
			<DecisionEditor slot={slot} />
			<div className="grid grid-cols-2 gap-2">
				<NumberField
					whole
					label={t("min")}
					value={slot.min}
					least={0}
					most={50}
					onChange={(value) => value !== null && set("min", value)}
				/>
				<NumberField
					whole
					label={t("max")}
					value={slot.max}
					least={1}
					most={50}
					onChange={(value) => value !== null && set("max", value)}
				/>
				<NumberField
					empty
					label={t("minMatch")}
					value={slot.minMatch}
					least={0}
					most={100}
					onChange={(value) => set("minMatch", value)}
				/>
				<NumberField
					empty
					label={t("minScore")}
					value={slot.minScore}
					least={-1e12}
					most={1e12}
					onChange={(value) => set("minScore", value)}
				/>
			</div>
			<Switch label={t("unique")} checked={slot.unique} onChange={(on) => set("unique", on)} />
			<details>
				<summary className="text-muted text-sm">{t("fallback", { count: slot.fallback.length })}</summary>
				<div className="pt-2">
					<ProductList label={t("fallbackOf", { name })} ids={slot.fallback} onChange={(ids) => set("fallback", ids)} />
				</div>
			</details>
		</div>
	);
}
