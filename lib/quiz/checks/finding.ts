import type { Finding, NodeId } from "../types";

/** Every finding there is: its severity and its English sentence, with {params}. The UI has a sentence for each code. */
export const FINDINGS = {
	"no-screens": ["error", "The quiz has no screens."],
	"no-questions": ["warning", "The quiz asks nothing."],
	"empty-screen": ["warning", "The screen is empty."],
	"empty-block": ["warning", "The text block is empty."],
	"picture-alone": ["warning", "The picture stands without words: who can't see it is told nothing."],
	"duplicate-id": ["error", "The id {id} is used more than once."],
	"no-locale": ["error", "The quiz has no language."],
	"repeated-locale": ["error", "The language {locale} is listed twice."],
	"no-result-page": ["error", "The quiz has no result page."],
	"last-page-conditional": ["error", "The last result page is shown when no other is, so it can't have a condition."],
	"page-unreachable": ["warning", "An earlier result page without a condition is always shown instead of this one."],

	"text-missing": ["error", "The {field} is missing in {locale}."],
	"text-advised": ["warning", "The {field} is missing in {locale}."],
	"translation-missing": ["warning", "The {field} is not translated to {locale}."],
	"placeholder-unknown": ["warning", "The {field} has {placeholder} in {locale}, which stands for nothing there."],
	"placeholder-lost": ["warning", "The {field} lacks {placeholder} in {locale}, which it names in the first language."],

	"too-few-choices": ["error", "A question needs at least two choices; this one has {count}."],
	"yesno-choices": ["error", "A yes/no question has exactly two choices; this one has {count}."],
	"one-choice-only": ["error", "Exactly one choice is made here, so min and max must be 1."],
	"min-below-one": ["error", "An answer has at least one choice, so min can't be {min}."],
	"min-unreachable": ["error", "At least {min} choices are asked for, but only {count} can be chosen together."],
	"limits-reversed": ["error", "The least ({min}) is more than the most ({max})."],
	"step-not-positive": ["error", "The step must be more than 0."],
	"length-not-positive": ["error", "The longest text must be at least 1."],
	"importance-negative": ["error", "The importance can't be below 0."],
	"not-whole": ["error", "Ratings, scales and dates count in whole numbers, in steps of 1."],
	"points-unsuited": ["error", "A rating or scale has from 2 to 21 points; this one has {count}."],
	"cap-negative": ["error", "The cap can't be below 0."],
	"choices-unmapped": ["warning", "{count} choices do nothing, while others of the question do: {choices}."],
	"contact-without-fields": ["error", "The contact form asks for nothing."],
	"range-empty": ["error", "The range from {from} to {to} holds no number."],
	"ranges-overlap": ["error", "The range overlaps another one."],
	"range-outside": ["warning", "No permitted number falls in this range."],

	"unknown-screen": ["error", "The rule names a screen that doesn't exist."],
	"rule-goes-back": ["error", "A jump must go to a later screen."],
	"looks-ahead": ["warning", "The rule looks at a question that hasn't been asked by then."],
	"unknown-hidden": ["error", "The rule hides a block or choice that doesn't exist."],
	"hidden-below-min": [
		"warning",
		"Only {count} choices may be left of those that rules hide, fewer than the {min} asked for.",
	],
	"leave-address": ["error", "The address to go to must begin with https:// or http://."],
	"variable-ahead": ["warning", "The rule looks at a variable that no answer has changed by then."],
	"unknown-question": ["error", "A condition names a question that doesn't exist."],
	"unknown-choice": ["error", "A condition names a choice that its question doesn't have."],
	"unknown-variable": ["error", "A variable is named that doesn't exist."],
	"variable-unnamed": ["warning", "The variable has no name."],
	"variable-unchanged": ["warning", "No answer changes the variable."],
	"answer-not-number": ["error", "A choice has no number to change the variable by."],
	"trait-incomplete": ["error", "The fact about the person lacks a name or a value."],
	"trait-unknown": ["warning", "The dictionary has no trait {trait}, so nothing is kept of it."],
	"trait-unfit": ["warning", "“{value}” is no value of the trait {trait}, so it isn't kept."],
	"trait-answer-unfit": ["warning", "The answer is no value of the trait {trait}, so it isn't kept."],
	"trait-unasked": [
		"warning",
		"Nobody is asked here whether {trait} may be kept: it is, only of those who agreed elsewhere.",
	],
	"trait-sensitive": ["warning", "The trait {trait} is sensitive, and the question isn't marked so."],
	"tag-empty": ["error", "The tag is empty."],
	"condition-kind": ["error", "The condition doesn't suit the kind of its question."],
	"condition-without-choices": ["error", "The condition names no choice."],
	"condition-without-locales": ["error", "The condition names no language."],
	"condition-locale-unknown": ["warning", "The condition names the language {locale}, which the quiz doesn't have."],
	"condition-without-trait": ["error", "The condition names no trait."],
	"condition-without-values": ["error", "The condition names no value of the trait."],
	"condition-trait-unknown": ["warning", "The dictionary has no trait {trait}, so the condition never holds."],
	"condition-trait-unfit": ["warning", "The trait {trait} never is what the condition tests for."],
	"condition-without-sources": ["error", "The condition names no source."],
	"between-reversed": ["error", "“Between” needs two numbers, the lower first."],

	"unknown-product": ["error", "The product {product} is not in the catalog."],
	"unknown-variant": ["warning", "A decision picks a variant that {product} doesn't have, so it picks nothing."],
	"unknown-collection": ["error", "The collection {collection} is not in the catalog."],
	"unknown-attribute": ["error", "The attribute {attribute} is not in the catalog."],
	"unknown-slot": ["error", "The effect names a slot that doesn't exist."],
	"unknown-outcome": ["error", "An outcome is named that doesn't exist."],
	"target-empty": ["warning", "The effect reaches no product."],
	"no-points": ["warning", "The effect gives 0 points."],
	"operand-not-allowed": [
		"error",
		"An answer or a variable can be compared with in requirements and exclusions only, and not by “between”.",
	],
	"operand-question": ["error", "Only the answer to a number question can be compared with."],
	"operand-count": ["error", "The test of {attribute} has {count} values, which doesn't suit it."],
	"operand-type": ["error", "The test of {attribute} doesn't suit its type."],

	"substitute-itself": ["error", "A product can't stand in for itself."],
	"substitute-twice": ["error", "The product {product} has substitutes twice."],
	"substitute-missing": ["warning", "No product is named to stand in for {product}."],
	"option-unknown": ["warning", "No product has the option {option}."],
	"stock-uncounted": ["warning", "Fewer than {least} pieces count as sold out, but no product's pieces are counted."],

	"page-without-slots": ["warning", "The result page has no slots."],
	"slot-without-candidates": ["error", "No product can stand in this slot."],
	"slot-limits": ["error", "A slot holds from 0 or more to 1 or more products; min {min} and max {max} don't fit."],
	"constraint-slot": ["error", "The rule on what goes together names a slot that its page doesn't have."],
	"constraint-slots": ["error", "A rule on pairs needs at least two slots."],
	"constraint-empty": ["warning", "A side of the rule on what goes together holds no product."],
	"limit-too-low": [
		"warning",
		"The products that the slots ask for cost at least {least}, more than the limit of {most}.",
	],
	"min-match-range": ["error", "The lowest match must lie between 0 and 100."],

	"table-empty": ["warning", "The decision table has no column or no row, so points decide."],
	"repeated-column": ["error", "Two columns of the decision table ask for the same question."],
	"column-kind": ["error", "A column of the decision table must be a question with choices."],
	"combination-without-row": ["warning", "“{combination}” has no row; {count} combinations have none."],
	"table-too-wide": ["warning", "The table has {count} combinations; only up to {most} are checked for missing rows."],
	"decision-row-shadowed": [
		"warning",
		"Row {row} of the decision table never decides: earlier rows hold whenever it does.",
	],
	"cuts-not-ascending": ["error", "The score ranges must begin one after the other."],
	"picks-count": ["error", "There are {count} picks for {wanted} score ranges."],
	"outcome-unused": ["warning", "Nothing names the outcome, so nobody gets it."],

	"personal-required": ["error", "Personal data and consent must be optional."],
	"result-depends-on-personal": ["error", "The result must not depend on personal data or consent."],
	"sensitive-without-why": ["error", "A sensitive question must say why it is asked."],
	"sensitive-not-declinable": ["error", "A sensitive question must offer “prefer not to say”."],
	"sensitive-without-consent": [
		"error",
		"A sensitive question is shown only to who agreed to it in a consent question on an earlier screen.",
	],
	"unknown-purpose": ["error", "The purpose doesn't exist."],
	"notice-missing": ["error", "A purpose has no notice in {locale}."],
	"sign-up-without-purpose": ["error", "The sign-up has no purpose to tick."],

	"nothing-to-find-by": ["warning", "Search engines and shared links have no description to show in {locale}."],

	"css-left-out": ["warning", "Line {line} of the own style is left out: {what}"],
	"text-contrast": ["warning", "The text is hard to read on the background, so it is shown with more contrast."],
	"accent-contrast": ["warning", "The accent is hard to see on the background, so it is shown with more contrast."],

	"invalid-url": ["error", "The address of the {field} must begin with https:// or /."],
} as const satisfies Record<string, readonly [Finding["severity"], string]>;

/** What only the proofs find (`prove/find-faults.ts`), in the same form. */
export const FAULTS = {
	"dead-end": ["error", "People who come to this screen can't get any further: no answer is accepted."],
	"screen-never-seen": ["warning", "No answers lead to this screen."],
	"question-never-asked": ["warning", "Nobody is ever asked this: rules keep it from everybody ({by})."],
	"part-never-shown": ["warning", "Nobody is ever shown this: rules hide it from everybody ({by})."],
	"rule-never-asked": ["warning", "The rule never comes into play: nobody passes its screen."],
	"rule-never-holds": ["warning", "The rule's condition never holds when it is asked."],
	"rule-shadowed": ["warning", "The rule never acts: an earlier one holds whenever it does."],
	"page-never-shown": ["warning", "No answers lead to this result page."],
	"page-shadowed": ["warning", "The result page is never shown: an earlier one holds whenever it does."],
	"products-unreachable": ["warning", "{count} products can never be recommended, whatever is answered."],
	"outcome-never-shown": ["warning", "No answers lead to this outcome."],
	"outcome-dominates": ["warning", "The outcome is in {percent} % of all results."],
	"row-never-decides": ["warning", "Row {row} of the decision table never decides."],
	"range-never-reached": ["warning", "No answers lead to score range {range}."],
	"slot-never-filled": ["warning", "The slot should hold {min} products and never holds more than {most}."],
	"results-empty": ["warning", "{percent} % of answers end in an empty result."],
	"product-dominates": ["warning", "The product {product} is in {percent} % of all results."],
	"question-changes-nothing": ["warning", "No answer to this question changes what is recommended."],
} as const satisfies Record<string, readonly [Finding["severity"], string]>;

export type FindingCode = keyof typeof FINDINGS;
export type FaultCode = keyof typeof FAULTS;
const ALL = { ...FINDINGS, ...FAULTS };

export function finding(code: FindingCode | FaultCode, node: NodeId | null, params: Finding["params"] = {}): Finding {
	const [severity, template] = ALL[code];
	const message = template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
	return { code, severity, message, node, params };
}
