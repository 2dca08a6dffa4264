import { readdirSync, readFileSync } from "node:fs";
import { request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { BODY_LIMIT } from "../lane";
import { createListener } from "../process/listener";
import type { ReplyRecord, RequestRecord } from "../reply/record";

/** Asks as a client does, and gives what it is answered; null where the lane has no such address. */
export type Host = (request: RequestRecord) => Promise<ReplyRecord | null>;

const LEFT_TO_NEXT = 599;
const address = "http://localhost";
/** A record without a body stands for one that was too long. */
const bodyOf = ({ body }: RequestRecord) => body ?? new Uint8Array(BODY_LIMIT + 1).fill(0x20);

/** The server of ours, over a socket. */
export async function nodeHost(): Promise<{ host: Host; close: () => void }> {
	const server = createListener({
		...{ appUrl: address, development: false, trustProxy: true, fastLane: true },
		next: async (_, response) => void response.writeHead(LEFT_TO_NEXT).end(),
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	const host: Host = (request) =>
		new Promise((done, fail) => {
			const { method, url } = request;
			const headers = { ...request.headers, "x-forwarded-for": request.address };
			const sent = send({ host: "127.0.0.1", port, method, path: url, headers, agent: false }, (reply) => {
				const parts: Buffer[] = [];
				reply.on("data", (part) => parts.push(part));
				reply.on("end", () => {
					const { statusCode: status = 0 } = reply;
					const told = Object.entries(reply.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
					const record = { status, headers: Object.fromEntries(told), body: Buffer.concat(parts) };
					done(status === LEFT_TO_NEXT ? null : record);
				});
			});
			sent.on("error", fail);
			sent.end(method === "POST" ? bodyOf(request) : undefined);
		});
	return { host, close: () => void server.close() };
}

/** The routes of app/ that lead to the lane, called as Next calls them. */
export async function routesHost(): Promise<{ host: Host; close: () => void }> {
	const routes = laneRoutes();
	const host: Host = async (request) => {
		const { pathname } = new URL(request.url, address);
		const route = routes.find(({ pattern }) => pattern.test(pathname));
		const { GET, POST } = route ? await import(/* @vite-ignore */ join(process.cwd(), route.file)) : {};
		const handler: ((request: Request) => Promise<Response>) | undefined = request.method === "POST" ? POST : GET;
		if (!handler) return null;
		const headers = new Headers({ "x-forwarded-for": request.address });
		for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, value);
		const { method } = request;
		const body = method === "POST" ? Buffer.from(bodyOf(request)) : null;
		const reply = await handler(new Request(`${address}${request.url}`, { method, headers, body }));
		return {
			status: reply.status,
			headers: Object.fromEntries(reply.headers),
			body: new Uint8Array(await reply.arrayBuffer()),
		};
	};
	return { host, close: () => {} };
}

function laneRoutes(): { file: string; pattern: RegExp }[] {
	const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) => `app/${file}`);
	return files
		.filter((file) => file.endsWith("/route.ts") && readFileSync(file, "utf8").includes("laneRoute"))
		.map((file) => {
			const path = file
				.replace(/^app|\/route\.ts$/g, "")
				.replace(/\/\[\[\.{3}\w+\]\]/g, "(/.+)?")
				.replace(/\[\.{3}\w+\]/g, ".+")
				.replace(/\[\w+\]/g, "[^/]+");
			return { file, pattern: new RegExp(`^${path}$`) };
		});
}
