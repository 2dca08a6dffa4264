import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import { pickLocale } from "@/lib/quiz/text";
import type { BatchReply, EventBatch } from "@/lib/quiz/wire";
import type { QuizPlace } from "@/lib/server/publish/find-quiz";
import type { Version } from "@/lib/server/publish/load-version";
import { foldResponse } from "./fold-response";
import type { Came, ResponseRow, ResponseState } from "./response-state";
import type { CollectedRow } from "./store-collected";
import type { Completion } from "./store-consents";
import { notesIn, type Typed, typedIn } from "./store-personal";
import type { NewBatch, StoredBatch } from "./stored-batches";
import { type ChangedRow, keyOf, type ResponseKey } from "./stored-responses";
import { type TakenDown, tapped } from "./taken-down";

/** One batch that came, with everything about its quiz that taking it needs. */
export interface Incoming {
	place: QuizPlace;
	version: Version;
	quiz: CompiledQuiz;
	batch: EventBatch;
	/** The batch's events as JSON. */
	events: string;
	/** How it was taken down, where it doesn't come from the person's own browser. */
	taken: TakenDown | null;
	/** The visit that it names, where there is one. */
	came: Came | null;
	/** Whether its sender may begin one more response; asked when this would. */
	admit: () => boolean;
	now: Date;
}

/** What was stored, or why nothing was. */
export type Outcome = Taken | Refusal;
export type Refusal = Exclude<QuizPlace["status"], "live"> | "other-version" | "too-many" | "not-admitted";

export interface Taken {
	row: ResponseRow;
	reply: Omit<BatchReply, "result">;
}

/** A response of the group as far as its batches have been folded. */
export interface Standing extends ChangedRow {
	/** All its batches in the order in which they came. */
	batches: StoredBatch[];
}

/** What the group comes to: an outcome for each of its batches, in order, and what is to be written. */
export interface FoldedGroup {
	outcomes: Outcome[];
	changed: Standing[];
	batches: NewBatch[];
	typed: Typed[];
	completions: Completion[];
	takenDown: CollectedRow[];
}

/** Far beyond any real run: each batch reads all before it, so one response must not grow without end. */
const mostBatches = 2000;

export const responseOf = ({ place, batch }: Incoming): ResponseKey => ({
	workspaceId: place.workspaceId,
	id: batch.response,
});

/** With a large catalog a group may take long: others of the process get their turn in between. */
const turnMs = 10;

/** Folds batches one after the other into the responses they belong to, those that are known and those that begin here. */
export async function foldGroup(group: Incoming[], known: Standing[]): Promise<FoldedGroup> {
	const standings = new Map(known.map((one) => [keyOf(one.row), one]));
	const folded: FoldedGroup = { outcomes: [], changed: [], batches: [], typed: [], completions: [], takenDown: [] };
	let until = performance.now() + turnMs;
	for (const one of group) {
		if (performance.now() > until) {
			await nextTurn();
			until = performance.now() + turnMs;
		}
		const key = keyOf(responseOf(one));
		const standing = standings.get(key) ?? begin(one);
		if (typeof standing !== "string") standings.set(key, standing);
		folded.outcomes.push(typeof standing === "string" ? standing : take(one, standing, folded));
	}
	folded.changed = [...standings.values()].filter(({ added, duplicates }) => added + duplicates > 0);
	return folded;
}

/** Where a response stands that nothing has been folded into here. */
export const stand = (row: ResponseRow, batches: StoredBatch[], beginning: ChangedRow["beginning"]): Standing => ({
	...{ row, batches, beginning, startedAt: null, completedAt: null, lastEventAt: null, added: 0, duplicates: 0 },
});

/** What was taken down elsewhere was given while the quiz was open there. */
function begin({ place, version, batch, came, admit, now, taken }: Incoming): Standing | Refusal {
	if (place.status !== "live" && !taken) return place.status;
	if (!admit()) return "not-admitted";
	const { origin, response: id } = batch;
	const row: ResponseRow = {
		...{ workspaceId: place.workspaceId, id, quizId: place.quizId, versionId: version.id },
		locale: pickLocale(version.document, [origin.began ?? origin.locale]),
		utm: origin.utm,
		state: came ? { ...NOTHING, came } : NOTHING,
		result: null,
		revision: 0,
	};
	return stand(row, [], { origin, at: taken?.from ?? now });
}

/** Where a response begins: its first batch is folded into it at once. */
const NOTHING: ResponseState = {
	...{ answers: {}, screensSeen: [], completedAt: null, completingAnswers: null, ledElsewhere: false, waitingFor: [] },
	...{ late: 0, duplicates: 0, rejected: {}, accepted: 0, started: false, clicks: [] },
	...{ replaced: [], clickTimes: {}, consentLocales: {} },
};

function take(one: Incoming, standing: Standing, folded: FoldedGroup): Outcome {
	const { row, batches } = standing;
	if (row.quizId !== one.place.quizId || row.versionId !== one.version.id) return "other-version";
	if (batches.some(({ id }) => id === one.batch.id)) {
		standing.duplicates++;
		return { row, reply: { ...toReply(row.state), accepted: 0, duplicate: true } };
	}
	if (batches.length >= mostBatches) return "too-many";
	store(one, standing, folded);
	const accepted = standing.row.state.accepted - row.state.accepted;
	return { row: standing.row, reply: { ...toReply(standing.row.state), accepted, duplicate: false } };
}

function store({ version, quiz, batch, events, now, taken }: Incoming, standing: Standing, folded: FoldedGroup): void {
	const { row, batches } = standing;
	const earlier = batches.flatMap((one) => one.events);
	const given = taken?.to ?? now;
	const after = foldResponse(quiz, row, earlier, batch, given);
	// Times are kept apart, so that the order of arrival can always be told.
	const receivedAt = new Date(Math.max(now.getTime(), (batches.at(-1)?.receivedAt.getTime() ?? 0) + 1));
	batches.push({ id: batch.id, events: batch.events, receivedAt });
	folded.batches.push({ response: row, id: batch.id, events, receivedAt });
	folded.typed.push(...typedIn(version, row, batch.personal, given));
	if (taken) {
		folded.typed.push(...notesIn(version, row, taken.notes, given));
		folded.takenDown.push({ response: row, taken, receivedAt: now });
	}
	if (after.completed) {
		const events = [...earlier, ...batch.events];
		folded.completions.push({ version, row: after.row, events, at: given, how: taken?.consent ?? tapped });
		standing.completedAt = given;
	}
	if (after.started) standing.startedAt ??= taken?.from ?? now;
	standing.lastEventAt = new Date(Math.max(given.getTime(), standing.lastEventAt?.getTime() ?? 0));
	standing.row = after.row;
	standing.added++;
}

const toReply = ({ rejected, waitingFor }: ResponseState) => ({ rejected, missing: waitingFor });
