import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { interrupt } from "./interruption.mjs";
import { waitForEnd } from "./process.mjs";
import { run } from "./run.mjs";

const ENDLESS = "process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000);";
const module = JSON.stringify(new URL("./run.mjs", import.meta.url).href);

test("a command ends when whoever ran it is killed", async () => {
	const program = `const { run } = await import(${module});
await run(process.execPath, ["--eval", ${JSON.stringify(ENDLESS)}], { show: true });`;
	const parent = spawn(process.execPath, ["--input-type=module", "--eval", program], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	parent.stdout.setEncoding("utf8");
	const [printed] = await once(parent.stdout, "data");
	const command = Number(printed);
	expect(command).toBeGreaterThan(0);
	parent.kill("SIGKILL");
	expect(await waitForEnd(command, 10_000)).toBe(true);
});

test("an interruption ends a command that does not listen, in seconds", async () => {
	const endless = run(process.execPath, ["--eval", ENDLESS]);
	const from = Date.now();
	setTimeout(interrupt, 500);
	await expect(endless).rejects.toThrow("SIGKILL");
	expect(Date.now() - from).toBeLessThan(8_000);
}, 15_000);
