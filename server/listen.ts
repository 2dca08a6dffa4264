import cluster from "node:cluster";
import { createServer } from "node:http";
import next from "next";
import { env } from "@/lib/config/env";
import { closeDatabase } from "@/lib/server/db/client";
import { heardProof } from "@/lib/server/proofs/proof-cache";
import { startJobs } from "./process/jobs";
import { createListener } from "./process/listener";
import { stopInOrder } from "./process/stopping";

/** The process that listens: the only one, or one of several workers (main.ts). Started by being imported. */
const { PORT, NODE_ENV, TRUST_PROXY, APP_URL, FAST_LANE } = env();
const development = NODE_ENV === "development";

const server = createListener({
	...{ appUrl: APP_URL, development, trustProxy: TRUST_PROXY, fastLane: FAST_LANE },
	next: (request, response) => handleByNext(request, response),
});
// Before Next would start them itself (instrumentation.ts).
const stopJobs = startJobs();
if (cluster.isWorker) process.on("message", heardProof);
// Some clients and proxies offer with each request to speak HTTP/2. Where anything listens for such offers Node hands it those requests,
// and Next, which takes none but a developer's, closes their connections without a reply: it listens at a server that gets none.
const app = next({ dev: development, port: PORT, httpServer: development ? server : createServer() });
await app.prepare();
const handleByNext = app.getRequestHandler();
if (development) {
	const upgrade = app.getUpgradeHandler();
	server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
}

stopInOrder({
	server,
	patienceMs: 8_000,
	close: async () => {
		await stopJobs();
		await app.close();
		await closeDatabase();
	},
});
server.on("error", (error) => {
	console.error(`Can't listen on port ${PORT}: ${error.message}`);
	process.exit(1);
});
server.listen(PORT, () => {
	process.send?.({ listening: PORT });
});
