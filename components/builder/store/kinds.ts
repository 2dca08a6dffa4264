import {
	AlignLeft,
	AtSign,
	CircleDot,
	Hash,
	Image,
	ListChecks,
	ShieldCheck,
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
	"yesno",
	"number",
	"shortText",
	"email",
	"consent",
	"text",
];

export const KIND_ICONS = {
	single: CircleDot,
	multiple: ListChecks,
	picture: Image,
	yesno: ThumbsUp,
	number: Hash,
	shortText: TextCursorInput,
	email: AtSign,
	consent: ShieldCheck,
	text: AlignLeft,
} as const satisfies Record<BlockKind, unknown>;

export const newBlock = (kind: BlockKind): Block => (kind === "text" ? newTextBlock(newId) : newQuestion(newId, kind));
