import { type Rate, rate } from "./rate";

/** A started response without an event for this long counts as abandoned, unless it was led elsewhere; a late event reopens it. */
export const ABANDONED_AFTER_MS = 30 * 60 * 1000;

/**
 * Where a response stands. Started = completed + led elsewhere + abandoned + open; "viewed" has not started. "elsewhere": no
 * result, and its answers end at an address elsewhere (docs/evaluation.md §7), however long ago.
 */
export type ResponseStanding = "viewed" | "open" | "completed" | "elsewhere" | "abandoned";

/** Times in ms since 1970. `startedAt`: first accepted answer; `completedAt`: result stored; `lastEventAt`: newest accepted event. */
export interface ResponseTimes {
	startedAt: number | null;
	completedAt: number | null;
	lastEventAt: number;
	/** As the fold says. */
	ledElsewhere: boolean;
}

/** Where a response stands at `now`. The SQL of lib/server/results counts by the same rule. */
export function standing(times: ResponseTimes, now: number): ResponseStanding {
	if (times.completedAt !== null) return "completed";
	if (times.startedAt === null) return "viewed";
	if (times.ledElsewhere) return "elsewhere";
	return now - times.lastEventAt >= ABANDONED_AFTER_MS ? "abandoned" : "open";
}

/** Numbers of responses, test runs left out. views ≥ started = completed + elsewhere + abandoned + open. */
export interface Counts {
	views: number;
	started: number;
	completed: number;
	elsewhere: number;
	abandoned: number;
	open: number;
}

/** Throws when the counts contradict the definitions. */
export function checkCounts(counts: Counts): Counts {
	const { views, started, completed, elsewhere, abandoned, open } = counts;
	if (started !== completed + elsewhere + abandoned + open) throw new RangeError("started is not the sum of its parts");
	if (started > views) throw new RangeError("more started than viewed");
	return counts;
}

/** Started among those who saw the first screen. */
export const startRate = (counts: Pick<Counts, "started" | "views">): Rate => rate(counts.started, counts.views);
/** Completed among those who started. */
export const completionRate = (counts: Pick<Counts, "completed" | "started">): Rate =>
	rate(counts.completed, counts.started);
/** Abandoned among those who started. */
export const abandonRate = (counts: Counts): Rate => rate(counts.abandoned, counts.started);

/**
 * Every figure the product shows. `content/messages/LOCALE/results.json` holds `figures.KEY.label` and `figures.KEY.tip` for each:
 * the tip says the formula in words and names the denominator.
 */
export const figureKeys = [
	"views",
	"started",
	"startRate",
	"completed",
	"completionRate",
	"elsewhere",
	"abandoned",
	"open",
	"medianTime",
	"screenSeen",
	"screenPassed",
	"screenPassRate",
	"screenReach",
	"screenLeft",
	"answered",
	"skipped",
	"declined",
	"choiceShare",
	"recommended",
	"recommendedRate",
	"clicked",
	"clickRate",
	"emptyResults",
	"relaxedResults",
	"cellCount",
	"cellShare",
	"cellLift",
	"cellCredited",
	"consentShown",
	"consentGranted",
	"consentRate",
	"consentWithdrawn",
	"signUpRate",
	"batches",
	"events",
	"duplicateBatches",
	"duplicateEvents",
	"lateAnswers",
	"waiting",
	"rejectedEvents",
	"refusedBatches",
	"testRuns",
	"unprojected",
] as const;
export type FigureKey = (typeof figureKeys)[number];
