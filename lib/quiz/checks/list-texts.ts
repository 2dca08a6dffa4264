import { isNumeric } from "../kinds";
import type { Block, LocalText, NodeId, NumberRange, Outcome, QuizDocument, ResultPage, Sharing } from "../types";
import { PLACEHOLDERS, type Placeholder, type Sentence } from "../wording";
import { effectsOf } from "./document-index";

/** Where a text stands in its node, or in the quiz. */
export type TextPath =
	| (
			| "title"
			| "description"
			| "trust"
			| "heading"
			| "body"
			| "text"
			| "choice"
			| "help"
			| "why"
			| "unit"
			| "low"
			| "high"
	  )
	| ("imageAlt" | "reason" | "empty" | "name")
	| `sharing.${"title" | "description" | "imageAlt"}`
	| `signUp.${"heading" | "body"}`
	| `wording.${Sentence}`;

/** A text that shoppers or colleagues read, and where it stands. */
export interface PlacedText {
	node: NodeId | null;
	field: TextPath;
	text: LocalText;
	/** How much it is missed in the default locale. */
	need: "text-missing" | "text-advised" | null;
	/** What it can name in braces; null: braces mean nothing in it. */
	names: readonly Placeholder[] | null;
}

/** Every text of the document, in groups: the quiz's own, those of each block, outcome and result page. */
export function listTexts(document: QuizDocument): PlacedText[][] {
	const sentences = Object.keys(PLACEHOLDERS) as Sentence[];
	const wording = sentences.map((name) => ({
		...placed(null, `wording.${name}`, document.wording[name]),
		names: PLACEHOLDERS[name],
	}));
	return [
		[
			placed(null, "title", document.title, "text-missing"),
			placed(null, "description", document.description),
			placed(null, "trust", document.trust),
		],
		sharingTexts(document.sharing),
		...document.screens.flatMap(({ blocks }) => blocks.map(blockTexts)),
		...document.outcomes.map(outcomeTexts),
		...document.resultPages.map(pageTexts),
		wording,
	];
}

const placed = (
	node: NodeId | null,
	field: TextPath,
	text: LocalText,
	need: PlacedText["need"] = null,
): PlacedText => ({
	node,
	field,
	text,
	need,
	names: null,
});

const sharingTexts = ({ title, description, imageUrl, imageAlt }: Sharing): PlacedText[] => [
	placed(null, "sharing.title", title),
	placed(null, "sharing.description", description),
	placed(null, "sharing.imageAlt", imageAlt, imageUrl ? "text-advised" : null),
];

function blockTexts(block: Block): PlacedText[] {
	const node = block.id;
	if (block.kind === "text") return [placed(node, "heading", block.heading), placed(node, "body", block.body)];
	const texts = [
		placed(node, "text", block.text, "text-missing"),
		placed(node, "help", block.help),
		placed(node, "why", block.why),
	];
	if (isNumeric(block)) texts.push(placed(node, "unit", block.unit), ...block.ranges.map(reasonOf));
	if (block.kind === "scale") {
		texts.push(placed(node, "low", block.low, "text-advised"), placed(node, "high", block.high, "text-advised"));
	}
	for (const choice of "choices" in block ? block.choices : []) {
		texts.push(placed(choice.id, "choice", choice.text, "text-missing"));
		texts.push(placed(choice.id, "imageAlt", choice.imageAlt), reasonOf(choice));
	}
	for (const effect of effectsOf(block)) {
		if (effect.kind === "exclude") texts.push(placed(effect.id, "reason", effect.reason));
	}
	return texts;
}

const reasonOf = ({ id, reason }: Pick<NumberRange, "id" | "reason">): PlacedText => ({
	...placed(id, "reason", reason),
	names: PLACEHOLDERS.because,
});

function outcomeTexts({ id: node, name, body, imageUrl, imageAlt }: Outcome): PlacedText[] {
	return [
		placed(node, "name", name, "text-missing"),
		placed(node, "body", body),
		placed(node, "imageAlt", imageAlt, imageUrl ? "text-advised" : null),
	];
}

function pageTexts({ id: node, heading, body, empty, slots, signUp }: ResultPage): PlacedText[] {
	const texts = [
		placed(node, "heading", heading, "text-missing"),
		placed(node, "body", body),
		placed(node, "empty", empty, "text-advised"),
		...slots.map((slot) => placed(slot.id, "name", slot.name)),
	];
	if (signUp) {
		texts.push(placed(node, "signUp.heading", signUp.heading, "text-missing"));
		texts.push(placed(node, "signUp.body", signUp.body));
	}
	return texts;
}
