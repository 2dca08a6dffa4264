import { isNumeric, isWhole, takesSeveral } from "../kinds";
import { isReachable, rangeHolds } from "../range";
import type { ChoiceQuestion, Finding, NumberRange, NumericQuestion, Question } from "../types";
import { type DocumentIndex, listQuestions } from "./document-index";
import { finding } from "./finding";

/** Limits, choices and ranges that an answer can meet. */
export function checkQuestions(index: DocumentIndex): Finding[] {
	return listQuestions(index).flatMap((question) => [
		...(question.importance < 0 ? [finding("importance-negative", question.id)] : []),
		...checkKind(question),
	]);
}

/** A rating or scale with more points can't be read or tapped. */
const MOST_POINTS = 21;

function checkKind(question: Question): Finding[] {
	if (isNumeric(question)) return [...checkNumber(question), ...checkPoints(question)];
	switch (question.kind) {
		case "shortText":
		case "longText":
		case "email":
		case "phone":
			return question.maxLength < 1 ? [finding("length-not-positive", question.id)] : [];
		case "contact":
			return question.fields.length === 0 ? [finding("contact-without-fields", question.id)] : [];
		case "consent":
			return [];
		default:
			return [...checkChoices(question), ...checkCap(question)];
	}
}

function checkChoices({ id, kind, choices, min, max }: ChoiceQuestion): Finding[] {
	const count = choices.length;
	if (kind === "yesno" && count !== 2) return [finding("yesno-choices", id, { count })];
	if (count < 2) return [finding("too-few-choices", id, { count })];
	if (!takesSeveral({ kind })) return min === 1 && max === 1 ? [] : [finding("one-choice-only", id)];
	if (min < 1) return [finding("min-below-one", id, { min })];
	if (min > max) return [finding("limits-reversed", id, { min, max })];
	const together = choices.filter(({ exclusive }) => !exclusive).length;
	return min > together ? [finding("min-unreachable", id, { min, count: together })] : [];
}

function checkCap({ id, aggregate }: ChoiceQuestion): Finding[] {
	return aggregate.kind === "capped" && !(aggregate.cap >= 0) ? [finding("cap-negative", id)] : [];
}

function checkPoints(question: NumericQuestion): Finding[] {
	const { id, kind, min, max, step } = question;
	if (!isWhole(question)) return [];
	if (![min, max].every(Number.isInteger) || step !== 1) return [finding("not-whole", id)];
	const count = max - min + 1;
	return kind !== "date" && (count < 2 || count > MOST_POINTS) ? [finding("points-unsuited", id, { count })] : [];
}

function checkNumber(question: NumericQuestion): Finding[] {
	const { id, min, max, step, ranges } = question;
	const findings: Finding[] = [];
	if (min > max) findings.push(finding("limits-reversed", id, { min, max }));
	if (!(step > 0)) findings.push(finding("step-not-positive", id));
	for (const [at, range] of ranges.entries()) {
		const { from, to } = range;
		if (from !== null && to !== null && from >= to) findings.push(finding("range-empty", range.id, { from, to }));
		else if (ranges.slice(0, at).some((other) => overlap(range, other))) {
			findings.push(finding("ranges-overlap", range.id));
		} else if (min <= max && !isReachable(question, range)) findings.push(finding("range-outside", range.id));
	}
	return findings;
}

/** Two half-open ranges overlap when one of them holds the other's start; without a start both reach down for ever. */
function overlap(a: NumberRange, b: NumberRange): boolean {
	if (a.from === null && b.from === null) return true;
	return (a.from !== null && rangeHolds(b, a.from)) || (b.from !== null && rangeHolds(a, b.from));
}
