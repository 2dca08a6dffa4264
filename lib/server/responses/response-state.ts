import "server-only";
import type { Entry } from "@/lib/quiz/entry";
import type { FoldedResponse } from "@/lib/quiz/fold";
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

/** Where the response came in, as its quiz's conditions see it. */
export const entryOf = ({ locale, utm }: Pick<ResponseRow, "locale" | "utm">): Entry => ({
	locale,
	source: utm.source ?? "",
});
