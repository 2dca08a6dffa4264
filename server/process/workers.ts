import cluster, { type Worker } from "node:cluster";
import { log } from "@/lib/server/log";
import { isToldProof } from "@/lib/server/proofs/told-proof";
import { Turns } from "./turns";

/** A worker that ends so soon after its start will do so again: the next one waits, each time longer. */
const SOON_MS = 10_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Keeps `count` workers on one port, whose connections come to them in turn. One that ends is replaced, and the log says so. Ends them in
 * order on SIGTERM, on SIGINT, and when the process that started this one is gone; ends itself with the last of them.
 */
export function keepWorkers(count: number): void {
	const workers = new Set<Worker>();
	const listening = new Set<Worker>();
	const turns = new Turns<Worker>();
	let begun = false;
	let stopping = false;
	let waitMs = 0;
	let exitCode = 0;

	const start = () => {
		if (stopping) return;
		const worker = cluster.fork();
		workers.add(worker);
		const startedAt = Date.now();
		worker.once("listening", ({ port }) => {
			listening.add(worker);
			if (begun || listening.size < count) return;
			begun = true;
			process.send?.({ listening: port });
		});
		worker.on("message", (message) => {
			turns.heard(worker, message);
			if (isToldProof(message)) for (const other of workers) if (other !== worker) other.send(message);
		});
		worker.on("error", (error) => log().warn({ err: error }, "a worker can't be spoken to"));
		worker.once("exit", (code, signal) => {
			turns.left(worker);
			workers.delete(worker);
			listening.delete(worker);
			if (stopping) return endWithLast();
			// One that can't start at all has said why; the others could not either.
			if (!begun && signal === null) return stop(1);
			waitMs = Date.now() - startedAt < SOON_MS ? Math.min(LONGEST_WAIT_MS, Math.max(1_000, waitMs * 2)) : 0;
			log().error({ pid: worker.process.pid, code, signal, waitMs }, "a worker ended; another one takes its place");
			setTimeout(start, waitMs);
		});
	};

	const stop = (code = 0) => {
		if (stopping) return;
		stopping = true;
		exitCode = code;
		for (const worker of workers) worker.process.kill("SIGTERM");
		endWithLast();
	};
	const endWithLast = () => {
		if (workers.size === 0) process.exit(exitCode);
	};

	for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop());
	process.on("disconnect", () => stop());
	for (let number = 0; number < count; number++) start();
}
