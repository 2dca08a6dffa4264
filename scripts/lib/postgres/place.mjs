// @ts-check
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Explained } from "../report.mjs";
import { ROOT } from "../root.mjs";
import { writeWhole } from "../write-whole.mjs";
import { copyBinaries, installedBinaries } from "./binaries.mjs";

/**
 * Where a cluster lies and who runs it. `account` is null when the present user runs it himself.
 * @typedef {{ folder: string, binaries: string, account: { uid: number, gid: number } | null }} Place
 */

/**
 * Postgres refuses to run as root, so root hands it to an unprivileged account. When that account can't reach the
 * project's folder, data and binaries lie in a stable place outside that `.data/location` names.
 * @param {string} data the project's data folder
 * @returns {Place}
 */
export function findPlace(data) {
	mkdirSync(data, { recursive: true });
	if (process.getuid?.() !== 0) return { folder: data, binaries: installedBinaries(), account: null };
	const account = unprivilegedAccount();
	chmodSync(data, 0o711);
	const folder = chooseFolder(data, account);
	let binaries = installedBinaries();
	if (!canRun(binaries, account)) binaries = copyBinaries(binaries, OUTSIDE);
	if (!canRun(binaries, account)) {
		throw new Explained(`The account ${account.uid} can't run ${binaries}/bin/postgres, nor can root run a database.`);
	}
	return { folder, binaries, account };
}

/** Where that account can always go: the binaries, which all projects share, and each one's data. */
const OUTSIDE = "/var/lib/candor";

/** A stable place for what belongs to a folder that the database's account can't reach. @param {string} folder */
const outside = (folder) => join(OUTSIDE, createHash("sha256").update(folder).digest("hex").slice(0, 16));

/** @param {string} data @param {{ uid: number, gid: number }} account */
function chooseFolder(data, account) {
	const note = join(data, "location");
	if (existsSync(note)) return namedFolder(note);
	if (canReach(data, account)) return data;
	const folder = outside(data);
	mkdirSync(folder, { recursive: true, mode: 0o711 });
	for (const path of [dirname(folder), folder]) chmodSync(path, 0o711);
	if (!canReach(folder, account)) {
		throw new Explained(
			`Neither ${data} nor ${folder} can be reached by the account ${account.uid} that runs Postgres.`,
		);
	}
	writeFileSync(join(folder, "project"), `${ROOT}\n`);
	writeWhole(note, `${folder}\n`);
	return folder;
}

/** @param {string} note */
function namedFolder(note) {
	const folder = readFileSync(note, "utf8").trim();
	const owner = join(folder, "project");
	if (!existsSync(owner)) {
		throw new Explained(`${note} says that the data lies in ${folder}, but nothing is there.
Put the folder back, or delete ${note} to begin with empty data.`);
	}
	const project = readFileSync(owner, "utf8").trim();
	if (project !== ROOT && existsSync(join(project, "package.json"))) {
		throw new Explained(`This folder is a copy of ${project}, whose data lies in ${folder}.
Delete ${note} to begin with data of its own.`);
	}
	if (project !== ROOT) writeFileSync(owner, `${ROOT}\n`);
	return folder;
}

/** "nobody", the one unprivileged account that every system has. */
function unprivilegedAccount() {
	const line = readFileSync("/etc/passwd", "utf8")
		.split("\n")
		.find((entry) => entry.startsWith("nobody:"));
	const [, , uid = "65534", gid = "65534"] = line?.split(":") ?? [];
	return { uid: Number(uid), gid: Number(gid) };
}

/** @param {string} folder @param {{ uid: number, gid: number }} account */
const canReach = (folder, account) =>
	spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", folder], { ...account, cwd: "/" }).status === 0;

/** @param {string} binaries @param {{ uid: number, gid: number }} account */
const canRun = (binaries, account) =>
	spawnSync(join(binaries, "bin/postgres"), ["--version"], { ...account, cwd: "/" }).status === 0 &&
	spawnSync("/bin/sh", ["-c", 'test -r "$1"', "sh", join(binaries, "share/postgresql/postgres.bki")], {
		...account,
		cwd: "/",
	}).status === 0;

/** Who owns the folder, when that is not root. @param {string} folder */
export function ownerOf(folder) {
	const { uid, gid } = statSync(folder);
	return uid === 0 ? null : { uid, gid };
}
