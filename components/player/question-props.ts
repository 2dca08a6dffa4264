import type { ShopperQuestion } from "@/lib/quiz/shopper-document";
import type { AnswerValue, Locale, NodeId } from "@/lib/quiz/types";
import type { Draft } from "./draft";
import type { Texts } from "./texts";

export interface QuestionViewProps {
	question: ShopperQuestion;
	/** The first block of its screen. */
	first: boolean;
	/** Its screen is the one that is seen. */
	current: boolean;
	/** The only question of its screen. */
	lone: boolean;
	draft: Draft;
	/** Answered earlier with a text that isn't held here any more. */
	kept: boolean;
	error: string | null;
	notice: string;
	/** Blocks and choices that rules hide. */
	hidden: readonly NodeId[];
	texts: Texts;
	locale: Locale;
	/** Where an answer to the quiz's first question leads; null for any other. */
	ahead: ((value: AnswerValue) => NodeId | null) | null;
}

export interface FieldProps extends QuestionViewProps {
	ids: FieldIds;
	/** One tap answers and moves on. */
	atOnce: boolean;
}

export interface FieldIds {
	title: string;
	/** What is said of it besides: its help, and what is wrong. */
	said: string;
}
