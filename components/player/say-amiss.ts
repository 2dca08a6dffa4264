import { sayDay } from "@/lib/quiz/day";
import type { Locale, NodeId } from "@/lib/quiz/types";
import { howMany, howManyMissing } from "./how-many";
import { formatNumber } from "./number-text";
import type { DraftAmiss } from "./read-screen";
import { fill, type ScriptTexts } from "./texts";

/** What to say about the drafts of a screen that are no answers, by question. */
export function sayAmiss(drafts: readonly DraftAmiss[], texts: ScriptTexts, locale: Locale): Record<NodeId, string> {
	return Object.fromEntries(drafts.map((draft) => [draft.question.id, sayOne(draft, texts, locale)]));
}

function sayOne({ question, amiss }: DraftAmiss, texts: ScriptTexts, locale: Locale): string {
	if (typeof amiss === "string") return fill(texts[amiss], "maxLength" in question ? question.maxLength : 0);
	if ("step" in question && (amiss.kind === "number" || question.kind === "number")) {
		const [say, text] = question.kind === "date" ? [sayDay, texts.notInTime] : [formatNumber, texts.outOfRange];
		return fill(text, say(question.min, locale), say(question.max, locale));
	}
	if (!("choices" in question)) return texts.required;
	if (question.max === 1) return texts.chooseOne;
	return amiss.kind === "choices" ? howMany(question, texts) : howManyMissing(question, texts);
}
