import cluster from "node:cluster";
import { env } from "@/lib/config/env";
import { keepWorkers } from "./process/workers";

/** What `npm start` starts: the process that listens, or one that keeps WORKERS of them on the same port. */
const { WORKERS, NODE_ENV } = env();

// A bundle of its own: what only keeps workers has no use for Next and the rest.
if (cluster.isWorker || WORKERS === 1 || NODE_ENV === "development") await import(listenFile());
else keepWorkers(WORKERS);

function listenFile(): string {
	return new URL("./listen.mjs", import.meta.url).href;
}
