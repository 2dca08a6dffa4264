// @ts-check
import { createServer } from "node:net";

/** @param {number} port @param {string} [host] all addresses by default */
export function isFree(port, host) {
	const probe = createServer();
	return new Promise((done) => {
		probe.once("error", () => done(false));
		probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(true)));
	});
}

/** The preferred port on the loopback address when it is free, else any free one. @param {number} [preferred] @returns {Promise<number>} */
export async function freePort(preferred = 0) {
	if (preferred && (await isFree(preferred, "127.0.0.1"))) return preferred;
	const probe = createServer();
	return new Promise((done, fail) => {
		probe.once("error", fail);
		probe.listen({ port: 0, host: "127.0.0.1" }, () => {
			const address = probe.address();
			probe.close(() => (address && typeof address === "object" ? done(address.port) : fail(new Error("no port"))));
		});
	});
}
