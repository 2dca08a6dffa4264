"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Select } from "@/components/ui/select";
import type { CustomerFile, CustomerTarget } from "@/lib/contracts/customers";
import type { SegmentWords } from "@/lib/contracts/segments";
import { choiceOf, targetsOf } from "./column-targets";
import { useTargetName } from "./use-target-name";

interface CustomerColumnsProps {
	file: CustomerFile;
	words: SegmentWords;
	columns: CustomerTarget[];
	/** Columns whose trait isn't used for the purpose. */
	strange: number[];
	onChange: (columns: CustomerTarget[]) => void;
}

/** Of each column an example, and what it holds. */
export function CustomerColumns({ file, words, columns, strange, onChange }: CustomerColumnsProps) {
	const t = useTranslations("customers.import");
	const say = useSay();
	const nameOf = useTargetName(words);
	const targets = targetsOf(words);
	const options = targets.map((target) => ({ value: choiceOf(target), label: nameOf(target) }));
	const choose = (at: number, choice: string) => {
		const target = targets.find((one) => choiceOf(one) === choice);
		if (target) onChange(columns.map((one, index) => (index === at ? target : one)));
	};
	return (
		<section aria-labelledby="customer-columns" className="space-y-2">
			<h3 id="customer-columns" className="font-medium">
				{t("columns")}
			</h3>
			<p className="text-muted text-sm">{t("columnsText")}</p>
			<ul className="divide-y divide-line rounded-md border">
				{columns.map((target, at) => {
					const name = file.headers[at] || t("column", { number: at + 1 });
					const example = file.sample.map((cells) => cells[at]).find(Boolean);
					const trait = target.kind === "trait" && words.traits.find(({ id }) => id === target.trait);
					const problem = strange.includes(at) ? `column-${at}-problem` : undefined;
					return (
						// biome-ignore lint/suspicious/noArrayIndexKey: a file's columns have no other name, and stay in their order
						<li key={at} className="grid items-center gap-x-6 gap-y-2 px-4 py-2.5 sm:grid-cols-2">
							<div className="min-w-0">
								<p className="break-words font-medium text-sm">{name}</p>
								<p className="truncate text-muted text-sm">{example ?? "–"}</p>
							</div>
							<div className="min-w-0 space-y-1">
								<Select
									value={choiceOf(target)}
									onChange={(choice) => choose(at, choice)}
									options={options}
									aria-label={t("targetOf", { name })}
									aria-invalid={problem ? true : undefined}
									aria-describedby={problem}
								/>
								{problem && trait ? (
									<p id={problem} className="text-danger-text text-sm">
										{t("otherPurpose", { trait: say(trait.name) })}
									</p>
								) : null}
							</div>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
