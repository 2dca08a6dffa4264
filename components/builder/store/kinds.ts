import {
	AlignLeft,
	AtSign,
	Calendar,
	CircleDot,
	Contact,
	Gauge,
	Hash,
	Image,
	LetterText,
	ListChecks,
	ListOrdered,
	Phone,
	ShieldCheck,
	SlidersHorizontal,
	SquareChevronDown,
	Star,
	TextCursorInput,
	ThumbsUp,
} from "lucide-react";
import { newQuestion, newTextBlock } from "@/lib/quiz/new-document";
import type { Block } from "@/lib/quiz/types";
import { newId } from "./new-id";

export type BlockKind = Block["kind"];

/** In the order in which they are offered. */
export const BLOCK_KINDS: readonly BlockKind[] = [
	"single",
	"multiple",
	"picture",
	"dropdown",
	"yesno",
	"ranking",
	"rating",
	"scale",
	"slider",
	"number",
	"date",
	"shortText",
	"longText",
	"email",
	"phone",
	"contact",
	"consent",
	"text",
];

export const KIND_ICONS = {
	single: CircleDot,
	multiple: ListChecks,
	picture: Image,
	dropdown: SquareChevronDown,
	yesno: ThumbsUp,
	ranking: ListOrdered,
	rating: Star,
	scale: Gauge,
	slider: SlidersHorizontal,
	number: Hash,
	date: Calendar,
	shortText: TextCursorInput,
	longText: LetterText,
	email: AtSign,
	phone: Phone,
	contact: Contact,
	consent: ShieldCheck,
	text: AlignLeft,
} as const satisfies Record<BlockKind, unknown>;

export const newBlock = (kind: BlockKind): Block => (kind === "text" ? newTextBlock(newId) : newQuestion(newId, kind));
