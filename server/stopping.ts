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
		const drained = new Promise<void>((done) => server.close(() => done()));
		server.closeIdleConnections();
		const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
		await drained;
		clearTimeout(cut);
		await close();
		process.exit(0);
	};
	process.on("SIGTERM", stop);
	process.on("SIGINT", stop);
	if (process.channel) {
		process.on("disconnect", stop);
		process.channel.unref();
	}
}
