import type { Finding, Locale, NodeId } from "../types";
import { type DocumentIndex, listQuestions } from "./document-index";
import { finding } from "./finding";

/** Each box is for a purpose that exists, with words beside it in every language of the quiz. */
export function checkPurposes(index: DocumentIndex): Finding[] {
	const consents = listQuestions(index).flatMap((question) =>
		question.kind === "consent" ? checkBoxes(index, question.id, [question.purpose]) : [],
	);
	const signUps = index.document.resultPages.flatMap(({ id, signUp }) =>
		signUp ? checkBoxes(index, id, signUp.purposes) : [],
	);
	return [...consents, ...signUps];
}

function checkBoxes({ document, purposes }: DocumentIndex, node: NodeId, asked: readonly NodeId[]): Finding[] {
	if (asked.length === 0) return [finding("sign-up-without-purpose", node)];
	const known = asked.map((id) => purposes?.find((purpose) => purpose.id === id));
	const isUnknown = purposes ? known.includes(undefined) : asked.includes("");
	if (isUnknown) return [finding("unknown-purpose", node)];
	const lacksNotice = (locale: Locale) => known.some((purpose) => purpose && !purpose.locales.includes(locale));
	const locales = document.locales.filter(lacksNotice);
	return locales.length > 0 ? [finding("notice-missing", node, { locale: locales.join(", ") })] : [];
}
