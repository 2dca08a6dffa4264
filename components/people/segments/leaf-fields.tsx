"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Select } from "@/components/ui/select";
import type { SegmentWords } from "@/lib/contracts/segments";
import { freshnessStates } from "@/lib/profile/segment";
import { BoughtFields } from "./bought-fields";
import { newTest } from "./condition-draft";
import { CountInput } from "./count-input";
import type { LeafFieldsProps } from "./leaf-fields-props";
import { TestFields } from "./test-fields";

const wide = "w-full sm:w-56";

/** What a part of a condition asks, beside its kind. */
export function LeafFields({ leaf, words, number, onChange }: LeafFieldsProps) {
	const t = useTranslations("segments.editor");
	const say = useSay();
	switch (leaf.kind) {
		case "trait":
			return (
				<>
					<TraitSelect
						{...{ words, number }}
						value={leaf.trait}
						onChange={(trait) =>
							onChange({ ...leaf, trait, test: newTest(words.traits.find(({ id }) => id === trait)) })
						}
					/>
					<TestFields {...{ leaf, words, number, onChange }} />
				</>
			);
		case "freshness":
			return (
				<>
					<TraitSelect {...{ words, number }} value={leaf.trait} onChange={(trait) => onChange({ ...leaf, trait })} />
					<Select
						value={leaf.is}
						onChange={(is) => onChange({ ...leaf, is })}
						options={freshnessStates.map((state) => ({ value: state, label: t(`states.${state}`) }))}
						aria-label={t("stateOf", { n: number })}
						className={wide}
					/>
				</>
			);
		case "consent":
			return (
				<Select
					value={leaf.purpose}
					onChange={(purpose) => onChange({ ...leaf, purpose })}
					options={words.purposes.map(({ id, name }) => ({ value: id, label: say(name) }))}
					aria-label={t("purposeOf", { n: number })}
					className={wide}
				/>
			);
		case "seen":
			return (
				<CountInput
					value={leaf.days}
					onChange={(days) => onChange({ ...leaf, days })}
					label={t("daysOf", { n: number })}
					after={t("days")}
				/>
			);
		case "quiz":
			return (
				<Select
					value={leaf.quiz}
					onChange={(quiz) => onChange({ ...leaf, quiz })}
					options={words.quizzes.map(({ id, name }) => ({ value: id, label: name }))}
					aria-label={t("quizOf", { n: number })}
					className={wide}
				/>
			);
		case "bought":
			return <BoughtFields {...{ leaf, words, number, onChange }} />;
	}
}

interface TraitSelectProps {
	value: string;
	words: SegmentWords;
	number: number;
	onChange: (trait: string) => void;
}

function TraitSelect({ value, words, number, onChange }: TraitSelectProps) {
	const t = useTranslations("segments.editor");
	const say = useSay();
	return (
		<Select
			value={value}
			onChange={onChange}
			options={words.traits.map(({ id, name }) => ({ value: id, label: say(name) }))}
			aria-label={t("traitOf", { n: number })}
			className={wide}
		/>
	);
}
