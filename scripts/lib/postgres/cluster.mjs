// @ts-check
import { spawn } from "node:child_process";
import {
	chownSync,
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { guardAgainstOrphans } from "../guard.mjs";
import { freePort } from "../port.mjs";
import { isAlive, signalQuietly, waitForEnd } from "../process.mjs";
import { Explained } from "../report.mjs";
import { run } from "../run.mjs";
import { stopLeftover } from "./leftover.mjs";
import { ownerOf } from "./place.mjs";

const MAJOR = "18";
const SUPERUSER = "candor";
const LOG_LIMIT = 10_000_000;
/** The database sees nothing of our environment: PG* variables would steer it, and secrets are none of its business. */
const BARE = /** @type {NodeJS.ProcessEnv} */ ({
	PATH: process.env.PATH ?? "/usr/bin:/bin",
	LC_ALL: "C",
	NODE_ENV: "production",
});

/**
 * A running cluster. `url(name)` addresses one of its databases; `stop` is a fast shutdown: it rolls back what is
 * open, writes a checkpoint and waits for the end.
 * @typedef {{ port: number, pid: number, url: (database: string) => string, stop: () => Promise<void>, ended: Promise<number | null> }} Cluster
 */

/**
 * Creates the cluster in `place.folder`/pg when there is none, and starts it.
 * @param {import("./place.mjs").Place} place
 * @param {{ password: string, preferredPort?: number, settings?: Record<string, string> }} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster(place, options) {
	const data = join(place.folder, "pg");
	if (existsSync(join(data, "PG_VERSION"))) checkMajor(data);
	else await createCluster(place, data, options.password);
	await stopLeftover(data);
	const port = await freePort(options.preferredPort ?? 0);
	const log = join(place.folder, "postgres.log");
	if (existsSync(log) && statSync(log).size > LOG_LIMIT) truncateSync(log);
	const settings = {
		listen_addresses: "127.0.0.1",
		port: String(port),
		unix_socket_directories: "",
		timezone: "UTC",
		log_timezone: "UTC",
		...options.settings,
	};
	const out = openSync(log, "a", 0o600);
	// Its own session: Ctrl-C reaches the whole foreground group, but the database must outlive the server's last writes.
	const child = spawn(
		join(place.binaries, "bin/postgres"),
		["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
		{
			...runner(place, data),
			cwd: "/",
			detached: true,
			stdio: ["ignore", out, out],
			env: BARE,
		},
	);
	closeSync(out);
	/** @type {Promise<number | null>} */
	const ended = new Promise((done) => {
		child.once("error", () => done(null));
		child.once("exit", (code) => done(code));
	});
	const pid = child.pid ?? 0;
	// The server ends first, and its last writes with it.
	const callOff = guardAgainstOrphans(pid, { signal: "INT", seconds: 3 });
	const stop = async () => {
		signalQuietly(pid, "SIGINT");
		if (!(await waitForEnd(pid, 30_000))) signalQuietly(pid, "SIGQUIT");
		await ended;
		callOff();
	};
	const url = (/** @type {string} */ database) =>
		`postgresql://${SUPERUSER}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;
	try {
		await untilReady(data, pid, log);
	} catch (error) {
		await stop();
		throw error;
	}
	return { port, pid, url, stop, ended };
}

/** The account that owns existing data runs it, whoever the present default is. @param {import("./place.mjs").Place} place @param {string} data */
const runner = (place, data) => (place.account ? (ownerOf(data) ?? place.account) : {});

/** @param {string} data */
function checkMajor(data) {
	let found = "";
	try {
		found = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
	} catch {
		throw new Explained(`${data} belongs to another account: run this as the user who made it, or as root.`);
	}
	if (found === MAJOR) return;
	throw new Explained(`The data in ${data} was written by PostgreSQL ${found}; this version runs PostgreSQL ${MAJOR}.
Export it with pg_dump of version ${found} and restore it here, or move the folder away to begin with empty data.`);
}

/**
 * Made beside its place, and moved there once it is whole: one that was cut off looks like a cluster but can't start.
 * @param {import("./place.mjs").Place} place @param {string} data @param {string} password
 */
async function createCluster(place, data, password) {
	const account = place.account ?? {};
	const making = `${data}.making`;
	const passwordFile = `${data}.password`;
	// A folder without PG_VERSION never held data.
	for (const path of [data, making, passwordFile]) rmSync(path, { recursive: true, force: true });
	mkdirSync(making, { mode: 0o700 });
	writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
	if (place.account) for (const path of [making, passwordFile]) chownSync(path, place.account.uid, place.account.gid);
	const settings = [
		`--pgdata=${making}`,
		`--username=${SUPERUSER}`,
		`--pwfile=${passwordFile}`,
		"--auth=scram-sha-256",
		"--encoding=UTF8",
		"--locale=C",
		"--locale-provider=builtin",
		"--builtin-locale=C.UTF-8",
	];
	try {
		await run(join(place.binaries, "bin/initdb"), settings, { ...account, cwd: "/", onlyEnv: BARE });
	} catch (error) {
		rmSync(making, { recursive: true, force: true });
		throw error;
	} finally {
		rmSync(passwordFile, { force: true });
	}
	renameSync(making, data);
}

/** Reads the status that the postmaster keeps in its pid file: no connection, no log to parse. @param {string} data @param {number} pid @param {string} log */
async function untilReady(data, pid, log) {
	const until = Date.now() + 120_000;
	while (Date.now() < until && isAlive(pid)) {
		const lines = readPidFile(data);
		if (lines[0] === String(pid) && lines[7]?.startsWith("ready")) return;
		await sleep(20);
	}
	const tail = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-12).join("\n") : "";
	throw new Explained(`The database in ${data} did not start. The end of ${log}:\n\n${tail}`);
}

/** @param {string} data */
function readPidFile(data) {
	try {
		return readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
	} catch {
		return [];
	}
}
