"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import type { SegmentWords } from "@/lib/contracts/segments";
import type { SegmentCondition } from "@/lib/profile/segment";
import { type ConditionGroup, type LeafKind, newLeaf, offeredKinds, unwrap, wrap } from "./condition-draft";
import { LeafFields } from "./leaf-fields";

interface GroupEditorProps {
	group: ConditionGroup;
	words: SegmentWords;
	/** Of groups around it. */
	depth: number;
	label: string;
	onChange: (group: ConditionGroup) => void;
}

const deepest = 2;

/** "All of these" or "any of these", and what they are: questions, and groups within. */
export function GroupEditor({ group, words, depth, label, onChange }: GroupEditorProps) {
	const t = useTranslations("segments.editor");
	const [first = "seen"] = offeredKinds(words);
	const add = (condition: SegmentCondition) => onChange({ ...group, of: [...group.of, condition] });
	return (
		<fieldset aria-label={label} className="space-y-3">
			<SegmentedControl
				value={group.kind}
				onChange={(kind) => onChange({ ...group, kind })}
				label={t("joined")}
				options={[
					{ value: "all", label: t("all") },
					{ value: "any", label: t("any") },
				]}
			/>
			{group.of.length === 0 ? <p className="text-muted">{t(group.kind === "all" ? "everyone" : "nobody")}</p> : null}
			<ul className="space-y-3">
				{group.of.map((condition, index) => (
					<PartEditor
						// biome-ignore lint/suspicious/noArrayIndexKey: parts have no ids, and their fields keep nothing of their own
						key={index}
						number={index + 1}
						{...{ condition, words, depth }}
						onChange={(next) => onChange({ ...group, of: group.of.with(index, next) })}
						onRemove={() => onChange({ ...group, of: group.of.toSpliced(index, 1) })}
					/>
				))}
			</ul>
			<div className="flex flex-wrap gap-2">
				<Button size="sm" onClick={() => add(newLeaf(first, words))}>
					<Plus size={14} aria-hidden="true" />
					{t("add")}
				</Button>
				{depth < deepest ? (
					<Button
						look="ghost"
						size="sm"
						onClick={() => add({ kind: group.kind === "all" ? "any" : "all", of: [newLeaf(first, words)] })}
					>
						<Plus size={14} aria-hidden="true" />
						{t("addGroup")}
					</Button>
				) : null}
			</div>
		</fieldset>
	);
}

interface PartEditorProps {
	condition: SegmentCondition;
	words: SegmentWords;
	depth: number;
	number: number;
	onChange: (condition: SegmentCondition) => void;
	onRemove: () => void;
}

function PartEditor({ condition, words, depth, number, onChange, onRemove }: PartEditorProps) {
	const t = useTranslations("segments.editor");
	const { inner, not } = unwrap(condition);
	const isGroup = inner.kind === "all" || inner.kind === "any" || inner.kind === "not";
	return (
		<li className="flex items-start gap-2 rounded-md border bg-page/60 p-3">
			<div className="flex min-w-0 flex-1 flex-wrap items-start gap-2">
				{isGroup ? null : (
					<Select<LeafKind>
						value={inner.kind}
						onChange={(kind) => onChange(wrap(newLeaf(kind, words), not))}
						options={offeredKinds(words).map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
						aria-label={t("kindOf", { n: number })}
						className="w-full sm:w-48"
					/>
				)}
				<Select
					value={not ? "not" : "holds"}
					onChange={(next) => onChange(wrap(inner, next === "not"))}
					options={[
						{ value: "holds", label: t("holds") },
						{ value: "not", label: t("not") },
					]}
					aria-label={t("wayOf", { n: number })}
					className="w-full sm:w-32"
				/>
				{inner.kind === "all" || inner.kind === "any" ? (
					<div className="w-full border-accent-soft border-l-2 pl-3">
						<GroupEditor
							group={inner}
							words={words}
							depth={depth + 1}
							label={t("groupOf", { n: number })}
							onChange={(next) => onChange(wrap(next, not))}
						/>
					</div>
				) : inner.kind === "not" ? null : (
					<LeafFields leaf={inner} words={words} number={number} onChange={(next) => onChange(wrap(next, not))} />
				)}
			</div>
			<IconButton label={t("removePart", { n: number })} onClick={onRemove}>
				<X size={16} aria-hidden="true" />
			</IconButton>
		</li>
	);
}
