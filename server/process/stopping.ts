import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** A request that was sent before the signal has arrived by then. */
const LAME_MS = 250;

interface Stopping {
	server: Server;
	/** How long open requests may take to end. */
	patienceMs: number;
	/** Runs when nothing more comes in: jobs, then the database. */
	close: () => Promise<void>;
}

/** Ends the process in order on SIGTERM, on SIGINT, and when the process that started it is gone. */
export function stopInOrder({ server, patienceMs, close }: Stopping): void {
	let stopping = false;
	const stop = async () => {
		if (stopping) return;
		stopping = true;
		// Whoever keeps a connection is told to go on elsewhere; what is on its way at this moment is answered first.
		server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
		await sleep(LAME_MS);
		const drained = new Promise<void>((done) => server.close(() => done()));
		const sweep = setInterval(() => server.closeIdleConnections(), 50);
		const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
		await drained;
		clearInterval(sweep);
		clearTimeout(cut);
		await close();
		process.exit(0);
	};
	process.on("SIGTERM", stop);
	process.on("SIGINT", stop);
	process.on("disconnect", stop);
}
