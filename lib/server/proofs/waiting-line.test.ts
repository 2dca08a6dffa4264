import { expect, test } from "vitest";
import { WaitingLine } from "./waiting-line";

test("one at a time, in the order in which they came, whatever becomes of each", async () => {
	const line = new WaitingLine(5);
	const log: string[] = [];
	const task =
		(name: string, fails = false) =>
		async () => {
			log.push(`${name} begins`);
			await new Promise((done) => setTimeout(done, 1));
			log.push(`${name} ends`);
			if (fails) throw new Error(name);
			return name;
		};
	const all = await Promise.allSettled([line.run(task("a")), line.run(task("b", true)), line.run(task("c"))]);
	expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
	expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});

test("refuses when too many wait, and takes again afterwards", async () => {
	const line = new WaitingLine(1);
	let finish = () => {};
	const first = line.run(() => new Promise<void>((done) => (finish = done)));
	const second = line.run(async () => "second");
	await expect(line.run(async () => "third")).rejects.toMatchObject({ code: "busy" });
	finish();
	await first;
	expect(await second).toBe("second");
	expect(await line.run(async () => "fourth")).toBe("fourth");
});
