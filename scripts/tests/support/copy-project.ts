import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBuilt, PRODUCT_BUILD, TEST_BUILD } from "../../lib/build/build.mjs";
import { ROOT } from "../../lib/root.mjs";

const LEFT_OUT = /^(\.git|\.data|\.env|\.next.*|\.build.*|node_modules|test-results)$/;

/**
 * This project as it stands, installed and built, in a folder of its own.
 * @param account who owns the copy; without one only root can look inside
 */
export function copyProject(account: { uid: number; gid: number } | null): string {
	const folder = mkdtempSync(join(tmpdir(), "candor-copy-"));
	for (const name of readdirSync(ROOT)) {
		if (!LEFT_OUT.test(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
	}
	const from = isBuilt(PRODUCT_BUILD) ? PRODUCT_BUILD : TEST_BUILD;
	for (const part of ["dist", "bundles"] as const) {
		cpSync(join(ROOT, from[part]), join(folder, PRODUCT_BUILD[part]), {
			recursive: true,
			filter: (path) => !/\/(cache|dev|lock)$/.test(path),
		});
	}
	writeFileSync(join(folder, ".env"), "");
	if (account) run("chown", ["-R", `${account.uid}:${account.gid}`, folder]);
	chmodSync(folder, account ? 0o755 : 0o700);
	copyModules(folder);
	return folder;
}

/** As hard links where the file system allows: a gigabyte otherwise. */
function copyModules(folder: string): void {
	const target = join(folder, "node_modules");
	const linked = spawnSync("cp", ["-al", join(ROOT, "node_modules"), target]);
	if (linked.status !== 0 || !existsSync(target)) run("cp", ["-a", `${join(ROOT, "node_modules")}/.`, target]);
}

function run(command: string, args: string[]): void {
	const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
	if (status !== 0) throw new Error(`${command} ended with code ${status}: ${stderr}`);
}
