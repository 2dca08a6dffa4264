import type { Server } from "node:http";

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
		// Whoever keeps a connection goes on elsewhere after the reply that is under way.
		server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
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
