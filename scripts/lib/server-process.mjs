// @ts-check
import { fork } from "node:child_process";
import { join } from "node:path";
import { signalQuietly, waitForEnd } from "./process.mjs";
import { Explained } from "./report.mjs";
import { ROOT } from "./root.mjs";
import { SERVER_ARGS } from "./server-args.mjs";

/**
 * Starts the listening process and waits until it listens. It holds a channel to this one, so it ends by itself when
 * this one is killed; in its own session, so that Ctrl-C reaches it only through us, once.
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ file: string, quiet?: boolean }} options `file` is the built server
 */
export async function startServer(environment, { file, quiet = false }) {
	const child = fork(join(ROOT, file), [], {
		cwd: ROOT,
		env: environment,
		execArgv: SERVER_ARGS,
		stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit", "ipc"],
		detached: true,
	});
	/** @type {Promise<string>} */
	const ended = new Promise((done) => child.once("exit", (code, signal) => done(signal ?? `code ${code}`)));
	const listening = new Promise((done) => child.once("message", done));
	const first = await Promise.race([listening, ended]);
	if (typeof first === "string") throw new Explained(`The server ended with ${first} before it listened. See above.`);
	const pid = child.pid ?? 0;
	return {
		pid,
		ended,
		/** Lets open requests end; what hangs is cut off. */
		async stop() {
			signalQuietly(pid, "SIGTERM");
			if (!(await waitForEnd(pid, 15_000))) signalQuietly(pid, "SIGKILL");
			await ended;
		},
		kill: () => signalQuietly(pid, "SIGKILL"),
	};
}
