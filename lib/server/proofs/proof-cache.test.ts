import { expect, test, vi } from "vitest";
import { heardProof, proofOf } from "./proof-cache";
import type { Proved } from "./prover-task";

const proved = (name: string) =>
	({ report: { flow: `flow of ${name}`, reach: `reach of ${name}` }, candidates: [] }) as unknown as Proved;

test("what another worker has proved is known here, also for other weights", async () => {
	const prove = vi.fn(async (known: unknown) => proved(JSON.stringify(known)));
	heardProof({ proof: "uniform", quiz: "quiz", proved: proved("the other") });
	expect(await proofOf({ key: "uniform", quiz: "quiz" }, prove)).toEqual(proved("the other"));
	expect(prove).not.toHaveBeenCalled();
	await proofOf({ key: "observed", quiz: "quiz" }, prove);
	expect(prove.mock.calls).toEqual([[{ flow: "flow of the other", reach: "reach of the other" }]]);
});

test("what another worker proves while this one waits for its turn isn't proved again", async () => {
	let end = (_: Proved) => {};
	const under = new Promise<Proved>((done) => {
		end = done;
	});
	const before = proofOf({ key: "long", quiz: "a" }, () => under);
	const prove = vi.fn(async () => proved("again"));
	const waiting = proofOf({ key: "short", quiz: "b" }, prove);
	heardProof({ proof: "short", quiz: "b", proved: proved("the other") });
	end(proved("long"));
	await before;
	expect(await waiting).toEqual(proved("the other"));
	expect(prove).not.toHaveBeenCalled();
});

test("a message of something else is left alone", () => {
	for (const message of [null, "proof", { turn: "given" }]) expect(() => heardProof(message)).not.toThrow();
});
