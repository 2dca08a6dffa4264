"use client";
import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { duplicateNode } from "@/lib/quiz/duplicate-node";
import type { Constraint, Slot } from "@/lib/quiz/types";
import { ItemButtons } from "../../fields/item-buttons";
import { newId } from "../../store/new-id";
import { useBuilder, useSay } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { ConstraintRule } from "./constraint-rule";

interface ConstraintEditorProps {
	constraint: Constraint;
	/** Of its page. */
	slots: readonly Slot[];
	count: number;
	number: number;
}

export function ConstraintEditor({ constraint, slots, count, number }: ConstraintEditorProps) {
	const t = useTranslations("builder.together");
	const { document, edit } = useBuilder();
	const set = useSet<Constraint>(constraint.id);
	const { id, rule } = constraint;
	const name = t("rule", { number, kind: t(`kinds.${rule.kind}`) });
	const duplicate = () => {
		const patch = duplicateNode(document, id, newId);
		if (patch) edit(patch);
	};
	return (
		<fieldset className="space-y-3 rounded-lg border p-3">
			<legend className="sr-only">{name}</legend>
			<div className="flex items-center justify-between gap-2">
				<h3 className="truncate font-medium">{name}</h3>
				<div className="flex shrink-0">
					<IconButton label={t("duplicate", { name })} onClick={duplicate}>
						<Copy size={16} aria-hidden="true" />
					</IconButton>
					<ItemButtons node={id} count={count} name={name} />
				</div>
			</div>
			<Select
				size="sm"
				aria-label={t("kind")}
				value={rule.kind}
				onChange={(kind) => set("rule", startRule(kind))}
				options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
			/>
			<ConstraintRule rule={rule} onChange={(next) => set("rule", next)} />
			<SlotChoice named={constraint.slots} slots={slots} onChange={(named) => set("slots", named)} />
		</fieldset>
	);
}

const kinds = ["price", "apart", "onlyWith", "alike"] as const;

function startRule(kind: (typeof kinds)[number]): Constraint["rule"] {
	if (kind === "price") return { kind, most: { kind: "literal", value: 100 } };
	if (kind === "alike") return { kind, attribute: "" };
	return { kind, one: { kind: "products", ids: [] }, other: { kind: "products", ids: [] } };
}

interface SlotChoiceProps {
	named: readonly string[];
	slots: readonly Slot[];
	onChange: (named: string[]) => void;
}

/** One that is gone leaves the list with the next tick. */
function SlotChoice({ named, slots, onChange }: SlotChoiceProps) {
	const t = useTranslations("builder");
	const say = useSay();
	const turn = (id: string, on: boolean) =>
		onChange(slots.map((slot) => slot.id).filter((each) => (each === id ? on : named.includes(each))));
	return (
		<div className="space-y-1.5">
			<p className="font-medium text-sm">{t("together.slots")}</p>
			<SegmentedControl
				label={t("together.slots")}
				value={named.length === 0 ? "all" : "some"}
				onChange={(mode) => onChange(mode === "all" ? [] : slots.map(({ id }) => id))}
				options={[
					{ value: "all", label: t("together.allSlots") },
					{ value: "some", label: t("together.someSlots"), disabled: slots.length === 0 },
				]}
			/>
			{named.length === 0
				? null
				: slots.map(({ id, name }, index) => (
						<Checkbox
							key={id}
							label={say(name) || t("slots.slot", { number: index + 1 })}
							checked={named.includes(id)}
							// None named would mean all of them.
							disabled={named.length === 1 && named.includes(id)}
							onChange={(on) => turn(id, on)}
						/>
					))}
		</div>
	);
}
