import "server-only";
import type { CsvValue } from "@/lib/contracts/escape-cell";
import type { ResponseRow } from "@/lib/contracts/results-replies";
import { applyFacts } from "@/lib/quiz/collect-facts";
import type { Answers, AttributeScalar } from "@/lib/quiz/types";
import type { Version } from "../load-nodes";
import { type Lang, word } from "./columns";

/** An answer as it is counted: only those on the path are. */
interface GivenAnswer {
	responseId: string;
	questionId: string;
	choiceId: string;
	number: number | null;
}

/** The cells of what a response's answers say of the person: facts, and tags. */
export function factCells(
	versions: Version[],
	given: GivenAnswer[],
	lang: Lang,
): (row: Pick<ResponseRow, "id" | "version">) => CsvValue[] {
	const rules = new Map(versions.map(({ number, nodes }) => [number, nodes.facts]));
	const answers = versions.some(({ nodes }) => nodes.facts.length > 0) ? answersOf(given) : new Map<string, Answers>();
	return ({ id, version }) => {
		const { traits, tags } = applyFacts(rules.get(version) ?? [], answers.get(id) ?? {});
		const facts = traits.map(({ attribute, value }) => `${attribute}: ${sayValue(value, lang)}`);
		return [facts.join(" | "), tags.join(" | ")];
	};
}

function sayValue(value: AttributeScalar, lang: Lang): string {
	if (typeof value === "boolean") return word(lang, value ? "yes" : "no");
	if (typeof value === "string") return value;
	return new Intl.NumberFormat(lang, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
}

/** By response: choices and numbers, which is all that facts look at. */
function answersOf(given: GivenAnswer[]): Map<string, Answers> {
	const all = new Map<string, Answers>();
	for (const { responseId, questionId, choiceId, number } of given) {
		const answers = all.get(responseId) ?? {};
		all.set(responseId, answers);
		const before = answers[questionId];
		if (choiceId !== "") {
			const ids = before?.kind === "choices" ? before.ids : [];
			answers[questionId] = { kind: "choices", ids: [...ids, choiceId] };
		} else if (number !== null) answers[questionId] = { kind: "number", value: number };
	}
	return all;
}
