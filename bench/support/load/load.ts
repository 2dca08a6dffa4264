import type { RunTemplate } from "./run-template";

/** What a process that makes load is told to do. */
export type Job = { url: string; connections: number; warmUpMs: number } & (
	| { kind: "pages"; paths: string[]; measuredMs: number }
	/** Runs begin as soon as a connection is free. One batch in `repeated` is sent again, as a browser does whose reply was lost. */
	| { kind: "runs"; runs: RunTemplate[]; measuredMs: number; repeated: number }
	/** Runs begin at their times, whatever becomes of those before: at the first rate in the warm-up, then at the second. */
	| { kind: "crowd"; runs: RunTemplate[]; measuredMs: number; perSecond: [before: number, then: number] }
);

/** What came of it. Times are those of the measured part. */
export interface Outcome {
	/** Pages, or complete runs, that ended well within the measured time. */
	done: number;
	p50Ms: number;
	p99Ms: number;
	/** In the whole time: complete runs acknowledged, and batches that were told to be repeats. */
	acked: number;
	duplicates: number;
	/** 429 and 503 with Retry-After. */
	refused: number;
	/** Every other reply than 200, and connections lost. */
	errors: number;
	/** Of a crowd: runs that were due and still waited for a connection at the end. */
	unserved: number;
	firstError: string | null;
	/** Of the processor's time that making the load took, in ms. */
	cpuMs: number;
}
