import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { perProcess } from "./per-process";

const works = perProcess("long works", () => ({ last: Promise.resolve() }));

/**
 * For work that keeps the process from everything else for a while: one in each turn of its loop, in the order in which they come, so that
 * what people wait for goes on in between. Otherwise ten catalogs that come at once would hold up all answers for seconds.
 */
export function inItsTurn<T>(work: () => T): Promise<T> {
	const done = works.last.then(() => nextTurn()).then(work);
	const nothing = () => {};
	works.last = done.then(nothing, nothing);
	return done;
}
