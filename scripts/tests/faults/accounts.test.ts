import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { copyProject } from "../support/copy-project";
import { type Known, killAll, untilGone } from "../support/process-tree";
import { runStart, type Start, type StartOptions } from "../support/run-start";

const isRoot = process.getuid?.() === 0;
const rubbish: string[] = [];
const seen: Known[] = [];

afterEach(() => {
	killAll(seen.splice(0));
	for (const folder of rubbish.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function begin(options: StartOptions): Promise<Start & { text: string }> {
	const start = await runStart(options);
	const text = await start.ready.finally(() => seen.push(...start.tree()));
	return { ...start, text };
}

async function end(start: Start): Promise<void> {
	const tree = start.tree();
	start.interrupt();
	expect((await start.ended).code).toBe(0);
	expect(await untilGone(tree)).toEqual([]);
}

// Only root can take another account on, and only root is kept from running a database.
describe.runIf(isRoot)("when this runs as root", () => {
	test("an ordinary user starts a copy that is theirs", async () => {
		const account = accountOf("daemon");
		const folder = copyProject(account);
		const home = mkdtempSync(join(tmpdir(), "candor-home-"));
		rubbish.push(folder, home);
		const start = await begin({ folder, account, env: { HOME: home } });
		expect(start.text).toContain(`Data        ${folder}/.data`);
		expect(statSync(join(folder, ".data/pg")).uid).toBe(account.uid);
		expect(statSync(join(folder, ".data")).mode & 0o777).toBe(0o700);
		expect(statSync(join(folder, ".data/secrets.json")).mode & 0o777).toBe(0o600);
		expect((await fetch(`${start.url}/sign-in`)).status).toBe(200);
		await end(start);
	});

	test("in a folder that only root can read the data lies in a stable place, which is named", async () => {
		const folder = copyProject(null);
		rubbish.push(folder);
		const first = await begin({ folder });
		const place = readFileSync(join(folder, ".data/location"), "utf8").trim();
		rubbish.push(place);
		expect(place).toMatch(/^\/var\/lib\/candor\//);
		expect(first.text).toContain(`(database in ${place})`);
		expect(existsSync(join(place, "pg/PG_VERSION"))).toBe(true);
		expect(existsSync(join(folder, ".data/pg"))).toBe(false);
		expect((await fetch(`${first.url}/sign-in`)).status).toBe(200);
		await end(first);

		const second = await begin({ folder });
		expect(second.text).toMatch(/Demo, there already/);
		expect(second.text).toContain(`(database in ${place})`);
		await end(second);
	});
});

function accountOf(name: string): { uid: number; gid: number } {
	const line = readFileSync("/etc/passwd", "utf8")
		.split("\n")
		.find((entry) => entry.startsWith(`${name}:`));
	const [, , uid, gid] = line?.split(":") ?? [];
	if (!uid || !gid) throw new Error(`there is no account ${name}`);
	return { uid: Number(uid), gid: Number(gid) };
}
