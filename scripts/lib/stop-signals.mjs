// @ts-check
import { Interrupted, interrupt } from "./interruption.mjs";
import { printFailure } from "./report.mjs";

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
/** A signal within this time is npm passing on the one that the terminal has already sent. */
const ECHO_MS = 2_000;

/** What has been started so far, newest last; `hurry` ends it when somebody is tired of waiting. */
/** @typedef {{ undo: () => Promise<void> | void, hurry?: () => void }} Started */

/**
 * Runs the start-up and then waits for a signal or for `failed`. Everything registered with `onStop` is undone in
 * reverse order, once, whatever happened and however often a signal arrives.
 * @param {(life: { onStop: (undo: Started["undo"], hurry?: Started["hurry"]) => void }) => Promise<{ failed: Promise<string> }>} begin
 *   resolves once all runs; `failed` then says why it can't go on
 */
export async function liveUntilStopped(begin) {
	/** @type {Started[]} */
	const started = [];
	let signalledAt = 0;
	/** @type {(value: null) => void} */
	let signalled = () => {};
	/** @type {Promise<null>} */
	const signal = new Promise((done) => {
		signalled = done;
	});
	const onSignal = () => {
		if (signalledAt === 0) {
			signalledAt = Date.now();
			interrupt();
			signalled(null);
		} else if (Date.now() - signalledAt > ECHO_MS) {
			for (const { hurry } of started) hurry?.();
		}
	};
	for (const name of SIGNALS) process.on(name, onSignal);
	// Whoever read our output may be gone; that is no reason to leave things running.
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

	let code = 0;
	try {
		const { failed } = await begin({ onStop: (undo, hurry) => started.push({ undo, hurry }) });
		const reason = await Promise.race([failed, signal]);
		if (reason !== null) {
			console.error(`\n${reason}`);
			code = 1;
		}
	} catch (error) {
		if (!(signalledAt > 0 || error instanceof Interrupted)) {
			printFailure(error);
			code = 1;
		}
	}
	for (const { undo } of started.toReversed()) {
		try {
			await undo();
		} catch (error) {
			printFailure(error);
			code = 1;
		}
	}
	process.exit(code);
}
