import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startThrowAwayCluster } from "../lib/postgres/throw-away.mjs";
import { commandOf } from "../lib/process.mjs";
import { ROOT } from "../lib/root.mjs";
import { ownDatabase } from "./support/own-database";
import { type Known, killAll, untilGone } from "./support/process-tree";
import { runStart, type Start, type StartOptions } from "./support/run-start";
import { publishedQuiz, send, sendUntilGone, storedBatches } from "./support/shoppers";

const ACKED_BEFORE_THE_KILL = 400;
const folder = join(ROOT, ".data");
let data = "";
const seen: Known[] = [];

beforeAll(() => {
	mkdirSync(folder, { recursive: true });
	data = mkdtempSync(join(folder, "start-test-"));
});
afterAll(() => {
	killAll(seen);
	rmSync(data, { recursive: true, force: true });
});

/** Starts on the data folder of this file and remembers its processes, whatever becomes of the test. */
async function begin(options: Partial<StartOptions> = {}): Promise<Start & { text: string }> {
	const start = await runStart({ data, ...options });
	const text = await start.ready.finally(() => seen.push(...start.tree()));
	return { ...start, text };
}

test("a taken port is named, with the way out, before anything is made", async () => {
	const { taken, port } = await takePort();
	const { code, printed } = await (await runStart({ data, port })).ended;
	taken.close();
	expect(code).toBe(1);
	expect(printed).toContain(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
	expect(readdirSync(data)).toEqual([]);
});

test("a first start makes everything, keeps secrets to itself and stops on Ctrl-C without a trace", async () => {
	const first = await begin();
	for (const line of ["Dependencies", "Database client", "Build", "Database", "Migrations", "Demo", "Server"])
		expect(first.text).toMatch(new RegExp(`✓ ${line}[, (]`));
	expect(first.text).toContain(`Address     ${first.url}`);
	expect(first.text).toContain(`Data        ${data}`);
	const { demoPassword } = JSON.parse(readFileSync(join(data, "secrets.json"), "utf8"));
	expect(first.text).toContain(demoPassword);
	expect(statSync(join(data, "secrets.json")).mode & 0o777).toBe(0o600);
	const page = await fetch(`${first.url}/sign-in`);
	expect(page.status).toBe(200);
	expect(page.headers.get("keep-alive")).toBe("timeout=75");
	expect(existsSync(join(data, "pg/PG_VERSION"))).toBe(true);

	const again = await (await runStart({ data })).ended;
	expect(again.code).toBe(1);
	expect(again.printed).toContain(`Candor already runs in this folder: ${first.url}`);

	const tree = first.tree();
	expect(tree.length).toBeGreaterThan(5);
	first.interrupt();
	first.interrupt();
	await sleep(50);
	first.interrupt("SIGTERM");
	expect((await first.ended).code).toBe(0);
	expect(await untilGone(tree)).toEqual([]);
	expect(existsSync(join(data, "pg/postmaster.pid"))).toBe(false);
	expect(existsSync(join(data, "lock.json"))).toBe(false);
});

test("nothing acknowledged is lost and nothing doubled when every process is killed in the midst of answers", async () => {
	const killed = await begin();
	expect(killed.text).toMatch(/Build, up to date/);
	const quiz = await publishedQuiz(ownDatabase(data));
	const before = new Set(await storedBatches(ownDatabase(data)));
	const { sent, acked, gone } = sendUntilGone(killed.url, quiz);
	while (acked.size < ACKED_BEFORE_THE_KILL) await sleep(10);
	const tree = killed.tree();
	killAll(tree);
	await gone;
	expect(await untilGone(tree)).toEqual([]);

	const recovered = await begin({ command: ["npm", "start"] });
	expect(recovered.text).toMatch(/Demo, there already/);
	const after = (await storedBatches(ownDatabase(data))).filter((id) => !before.has(id));
	const stored = new Set(after);
	expect([...acked].filter((id) => !stored.has(id))).toEqual([]);
	const known = new Set(sent.map(({ id }) => id));
	expect(after.filter((id) => !known.has(id))).toEqual([]);

	// A browser without a reply sends again: what was stored is told so, what was not is taken.
	for (const batch of sent.filter(({ id }) => !acked.has(id)))
		expect(await send(recovered.url, batch)).toMatchObject({ duplicate: stored.has(batch.id) });
	const whole = (await storedBatches(ownDatabase(data))).filter((id) => !before.has(id));
	expect(whole.sort()).toEqual([...known].sort());

	// To npm alone, as a supervisor does; it passes the signal on.
	const left = recovered.tree();
	process.kill(recovered.pid, "SIGTERM");
	await recovered.ended;
	expect(await untilGone(left)).toEqual([]);
});

test("with DATABASE_URL a missing or short secret is named, and nothing starts", async () => {
	const DATABASE_URL = "postgresql://127.0.0.1:1/nobody-listens";
	const none = await (await runStart({ data, env: { DATABASE_URL } })).ended;
	expect(none.code).toBe(1);
	expect(none.printed).toMatch(/AUTH_SECRET: .*[\s\S]*DATA_KEY: /);
	const secrets = { AUTH_SECRET: "short", DATA_KEY: Buffer.alloc(32, 1).toString("base64") };
	const short = await (await runStart({ data, env: { DATABASE_URL, ...secrets } })).ended;
	expect(short.code).toBe(1);
	expect(short.printed).toContain("AUTH_SECRET: at least 32 characters");
	expect(short.printed).not.toContain("DATA_KEY:");
});

test("with DATABASE_URL it uses that server and starts none", async () => {
	const cluster = await startThrowAwayCluster();
	const other = mkdtempSync(join(folder, "start-test-"));
	try {
		const env = {
			DATABASE_URL: cluster.url("postgres"),
			AUTH_SECRET: randomBytes(24).toString("hex"),
			DATA_KEY: randomBytes(32).toString("base64"),
		};
		const start = await begin({ data: other, env });
		expect(start.text).toMatch(/✓ Migrations, \d+ applied/);
		expect(start.text).not.toContain("✓ Database (");
		expect(start.text).not.toContain("Demo login");
		const tree = start.tree();
		expect(tree.filter(({ pid }) => commandOf(pid).includes("bin/postgres"))).toEqual([]);
		expect(readdirSync(other)).not.toContain("pg");
		expect(readdirSync(other)).not.toContain("secrets.json");
		expect((await fetch(`${start.url}/api/health`)).status).toBe(200);
		start.interrupt("SIGTERM");
		expect((await start.ended).code).toBe(0);
		expect(await untilGone(tree)).toEqual([]);
	} finally {
		await cluster.stop();
		rmSync(other, { recursive: true, force: true });
	}
});

function takePort(): Promise<{ taken: Server; port: number }> {
	const taken = createServer();
	return new Promise((done) => {
		taken.listen(0, () => {
			const address = taken.address();
			done({ taken, port: typeof address === "object" && address ? address.port : 0 });
		});
	});
}
