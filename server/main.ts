import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { env } from "@/lib/config/env";
import { closeDatabase } from "@/lib/server/db/client";
import { health } from "./health";
import { startJobs } from "./jobs";
import { peerAddress, sendReply, toRecord } from "./node-record";
import { protect, requireHttps } from "./protect";
import { handleShopper, isShopperPath } from "./shopper";
import { stopInOrder } from "./stopping";

/** The most that a shopper may send at once. */
const BODY_LIMIT = 64 * 1024;
const { PORT, NODE_ENV, TRUST_PROXY, APP_URL } = env();
const development = NODE_ENV === "development";

// Longer than a browser or a proxy leaves a connection idle: one closed under their next request loses it.
const server = createServer({ keepAliveTimeout: 75_000 });
const app = next({ dev: development, port: PORT, httpServer: server });
await app.prepare();
const handleByNext = app.getRequestHandler();
const upgrade = app.getUpgradeHandler();

server.on("request", (request, response) => {
	answer(request, response).catch((error: unknown) => {
		console.error(error);
		if (response.headersSent) return response.destroy();
		sendReply(response, { status: 500, headers: { connection: "close" }, body: "" });
	});
});
server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
	if (path === "/api/health") return sendReply(response, await health());
	if (isShopperPath(path)) {
		const record = await toRecord(request, BODY_LIMIT, TRUST_PROXY);
		const reply = await handleShopper(record);
		requireHttps(response, APP_URL);
		// What of it was not read would be taken for the next request.
		if (record.body === null) response.setHeader("connection", "close");
		if (reply) return sendReply(response, reply);
	}
	// Limits go by this header: what a client wrote into it itself must not count.
	request.headers["x-forwarded-for"] = peerAddress(request, TRUST_PROXY);
	protect(request, response, { appUrl: APP_URL, development });
	await handleByNext(request, response);
}

const stopJobs = startJobs();
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
