// @ts-check
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isFree } from "./port.mjs";
import { startCluster } from "./postgres/cluster.mjs";
import { createDatabase } from "./postgres/databases.mjs";
import { findPlace } from "./postgres/place.mjs";
import { Explained } from "./report.mjs";
import { keepSecrets } from "./secrets.mjs";

/**
 * The database the product runs on, and the secrets that go with it.
 * @typedef {{ url: string, authSecret: string, dataKey: string, demoPassword: string | null, folder: string | null,
 *   embedded: import("./postgres/cluster.mjs").Cluster | null }} Backing
 */

/** Makes the folder that outlives restarts; nobody but its owner looks inside. @param {string} data */
export function makeDataFolder(data) {
	if (existsSync(data)) return;
	mkdirSync(data, { recursive: true });
	chmodSync(data, 0o700);
}

/** Starts the embedded database, on the port it had before if that is free. @param {string} data @returns {Promise<Backing>} */
export async function startEmbedded(data) {
	const secrets = keepSecrets(data);
	const place = findPlace(data);
	const portFile = join(data, "postgres-port");
	const preferredPort = existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) || 0 : 0;
	const cluster = await startCluster(place, { password: secrets.databasePassword, preferredPort });
	writeFileSync(portFile, `${cluster.port}\n`);
	await createDatabase(cluster.url("postgres"), "candor");
	return {
		url: cluster.url("candor"),
		authSecret: process.env.AUTH_SECRET || secrets.authSecret,
		dataKey: process.env.DATA_KEY || secrets.dataKey,
		demoPassword: secrets.demoPassword,
		folder: place.folder,
		embedded: cluster,
	};
}

/** The operator's server. @returns {Backing} */
export const givenDatabase = () => ({
	url: process.env.DATABASE_URL ?? "",
	authSecret: process.env.AUTH_SECRET ?? "",
	dataKey: process.env.DATA_KEY ?? "",
	demoPassword: null,
	folder: null,
	embedded: null,
});

/** PORT, checked before anything that takes long. @param {string} command */
export async function wantedPort(command) {
	const port = Number(process.env.PORT || 3000);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new Explained(`PORT is ${process.env.PORT}; it must be 1 to 65535.`);
	if (await isFree(port)) return port;
	throw new Explained(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} ${command}`);
}

/**
 * What lib/config/env.ts reads, for a process of the product.
 * @param {Backing} backing
 * @param {{ data: string, port: number, mode: "production" | "development" | "test", build: import("./build/build.mjs").BuildPlace }} options
 * @returns {NodeJS.ProcessEnv}
 */
export function productEnvironment(backing, { data, port, mode, build }) {
	const appUrl = process.env.APP_URL || process.env.NEXTAUTH_URL || `http://localhost:${port}`;
	return {
		...process.env,
		NODE_ENV: mode,
		PORT: String(port),
		APP_URL: appUrl,
		// next-auth reads these two by itself.
		NEXTAUTH_URL: appUrl,
		NEXTAUTH_SECRET: backing.authSecret,
		DATABASE_URL: backing.url,
		AUTH_SECRET: backing.authSecret,
		DATA_KEY: backing.dataKey,
		DATA_DIR: data,
		BUILD_DIR: build.bundles,
		NEXT_DIST_DIR: build.dist,
		NEXT_TELEMETRY_DISABLED: "1",
	};
}
