import "server-only";
import type { Entry } from "@/lib/quiz/entry";
import type { FoldedResponse } from "@/lib/quiz/fold";
import type { Known } from "@/lib/quiz/known";
import type { Result } from "@/lib/quiz/result";
import type { Origin } from "@/lib/quiz/wire";

/** What `response.state` holds. */
export interface ResponseState extends FoldedResponse {
	/** Results stored earlier and replaced by a later completion, oldest first. */
	replaced: Result[];
	/** When the batch with the first click came, in ms, by slot and product ("slot/product"). */
	clickTimes: Record<string, number>;
	/** In which locale each answer to a consent question was given, by event id: it names the notice shown. */
	consentLocales: Record<string, string>;
	/** By which private link they came; absent for nearly all, who came by none. */
	came?: Came;
}

/** A visit to the quiz by a private link (table visit), and what was known then of whose it was. */
export interface Came {
	visit: string;
	known: Known;
}

/** A locked response row, as far as taking a batch needs it. */
export interface ResponseRow {
	workspaceId: string;
	id: string;
	quizId: string;
	versionId: string;
	/** That it began in. */
	locale: string;
	utm: Origin["utm"];
	state: ResponseState;
	result: Result | null;
	/** Raised by every stored batch. */
	revision: number;
}

/** Where the response came in and what was known then, as its quiz's conditions see it. */
export const entryOf = ({
	locale,
	utm,
	state: { came },
}: Pick<ResponseRow, "locale" | "utm"> & { state: Pick<ResponseState, "came"> }): Entry => ({
	locale,
	source: utm.source ?? "",
	...(came && { known: came.known }),
});
