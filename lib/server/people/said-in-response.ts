import "server-only";
import { walk } from "@/lib/quiz/advance";
import { collectFacts, type Facts } from "@/lib/quiz/collect-facts";
import { readContact } from "@/lib/quiz/contact";
import { settleEntry } from "@/lib/quiz/entry";
import type { Answers, QuizDocument } from "@/lib/quiz/types";
import { entryOf, type ResponseRow } from "@/lib/server/responses/response-state";
import type { GivenIdentifier } from "./identifiers";

/** A personal value that was opened. */
export interface OpenedValue {
	id: string;
	/** "" for the address given below a result. */
	questionId: string;
	kind: string;
	text: string;
}

export interface SaidOfPerson {
	/** The strongest first: the address given for it below the result, then those of questions. */
	identifiers: GivenIdentifier[];
	name: string | null;
	facts: Facts;
}

/** What a response says of who answered. Of questions, only the answers on the path count. */
export function saidInResponse(
	document: QuizDocument,
	row: Pick<ResponseRow, "locale" | "utm" | "state">,
	opened: readonly OpenedValue[],
): SaidOfPerson {
	const settled = settleEntry(document, entryOf(row));
	const { answers } = walk(settled, row.state.completingAnswers ?? row.state.answers);
	const standing = new Set(Object.values(answers).flatMap((answer) => (answer.kind === "personal" ? [answer.id] : [])));
	const signUps = opened.filter(({ questionId }) => questionId === "").reverse();
	const parts = [...signUps, ...opened.filter(({ id }) => standing.has(id))].map(partsOf);
	return {
		identifiers: parts.flatMap(({ identifiers }) => identifiers),
		name: parts.flatMap(({ name }) => name ?? [])[0] ?? null,
		// What was known stays as old as it is.
		facts: row.state.completedAt === null ? { traits: [], tags: [] } : collectFacts(settled, given(answers, row.state)),
	};
}

function given(answers: Answers, { completingAnswers, answers: all }: ResponseRow["state"]): Answers {
	const said = completingAnswers ?? all;
	return Object.fromEntries(Object.entries(answers).filter(([question]) => Object.hasOwn(said, question)));
}

/** Who they say they are in one of the things that they typed. */
function partsOf({ kind, text }: Pick<OpenedValue, "kind" | "text">): {
	identifiers: GivenIdentifier[];
	name: string | null;
} {
	if (kind === "email" || kind === "phone") return { identifiers: [{ kind, text }], name: null };
	const contact = (kind === "contact" && readContact(text)) || {};
	const identifiers = (["email", "phone"] as const).flatMap((field) =>
		contact[field] ? [{ kind: field, text: contact[field] }] : [],
	);
	return { identifiers, name: contact.name ?? null };
}
