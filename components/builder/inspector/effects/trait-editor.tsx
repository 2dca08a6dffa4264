"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { pages } from "@/lib/config/paths";
import type { TraitRow } from "@/lib/contracts/traits";
import { fitTrait } from "@/lib/profile/fit-trait";
import type { Patch } from "@/lib/quiz/edit";
import { findNode } from "@/lib/quiz/node-tree";
import type { AttributeScalar, NodeId, TraitEffect } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { TraitSelect, useTraits } from "../trait-select";
import { TraitValue } from "./trait-value";

const TYPED = "typed";
const ANSWER = "answer";

/** Something that the answer says of the person: a trait of the dictionary, and one of its values or the number or day answered. */
export function TraitEditor({ effect }: { effect: TraitEffect }) {
	const t = useTranslations("builder.effects");
	const { document } = useBuilder();
	const set = useSet<TraitEffect>(effect.id);
	const traits = useTraits();
	const trait = traits.find(({ key }) => key === effect.attribute);
	const parent = findNode(document, effect.id)?.parent;
	const ofChoice = parent != null && findNode(document, parent)?.list === "choices";
	const canAnswer = !ofChoice && (trait?.type === "number" || trait?.type === "date");
	return (
		<>
			<WhichTrait effect={effect} traits={traits} ofChoice={ofChoice} />
			{canAnswer ? (
				<Field label={t("by")}>
					<Select
						value={effect.value === null ? ANSWER : TYPED}
						onChange={(next) => set("value", next === ANSWER ? null : "")}
						options={[
							{ value: ANSWER, label: t("answerItself") },
							{ value: TYPED, label: t("fixedValue") },
						]}
					/>
				</Field>
			) : null}
			{effect.value === null && !ofChoice ? null : (
				<TraitValue trait={trait} value={effect.value ?? ""} onChange={(value) => set("value", value)} />
			)}
		</>
	);
}

interface WhichTraitProps {
	effect: TraitEffect;
	traits: readonly TraitRow[];
	ofChoice: boolean;
}

function WhichTrait({ effect, traits, ofChoice }: WhichTraitProps) {
	const t = useTranslations("builder.effects");
	const { workspace, edit } = useBuilder();
	const { id, attribute, value } = effect;
	const choose = (key: string) => {
		const trait = traits.find((each) => each.key === key);
		const fits = trait && value !== null && fitTrait(trait, [value]) !== null;
		edit(
			{ op: "set", node: id, key: "attribute", value: key },
			...(trait && !fits ? [setTo(id, startOf(trait, ofChoice))] : []),
		);
	};
	return (
		<div className="space-y-1.5">
			<TraitSelect attribute={attribute} onChoose={choose} />
			<Link
				href={pages.traits(workspace)}
				className="inline-block text-accent-text text-sm underline-offset-4 hover:underline"
			>
				{t("newTrait")}
			</Link>
		</div>
	);
}

const setTo = (node: NodeId, value: AttributeScalar | null): Patch => ({ op: "set", node, key: "value", value });

/** What stands there until something is chosen. */
function startOf({ type }: TraitRow, ofChoice: boolean): AttributeScalar | null {
	if (!ofChoice && (type === "number" || type === "date")) return null;
	return type === "bool" ? true : "";
}
