import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeQuiz } from "@/lib/quiz/testing/make-quiz";
import { startChecker, type ToCheck } from "./checker";

class FakeWorker extends EventTarget {
	static started: FakeWorker[] = [];
	readonly asked: ToCheck[] = [];
	readonly terminate = vi.fn();
	constructor() {
		super();
		FakeWorker.started.push(this);
	}
	postMessage(message: ToCheck): void {
		this.asked.push(message);
	}
	answer(): void {
		this.dispatchEvent(new MessageEvent("message", { data: [] }));
	}
}

const around = { catalog: null, attributes: null, purposes: null, traits: null };
const [first, second, third] = ["1", "2", "3"].map((en) => makeQuiz({ title: { en } })) as [Quiz, Quiz, Quiz];
type Quiz = ReturnType<typeof makeQuiz>;

beforeEach(() => {
	FakeWorker.started = [];
	vi.stubGlobal("Worker", FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

test("the last document waits, and what is around it goes along once", () => {
	const told = vi.fn();
	const { check } = startChecker(told);
	for (const document of [first, second, third]) check(document, around);
	const [worker] = FakeWorker.started;
	worker?.answer();
	expect(worker?.asked).toEqual([
		{ document: first, surroundings: around },
		{ document: third, surroundings: null },
	]);
	expect(told).toHaveBeenCalledTimes(1);
	expect(FakeWorker.started).toHaveLength(1);
});

test("a worker that fails is followed by another, which is told everything again", () => {
	const { check } = startChecker(vi.fn());
	check(first, around);
	check(second, around);
	FakeWorker.started[0]?.dispatchEvent(new Event("error"));
	expect(FakeWorker.started[0]?.terminate).toHaveBeenCalled();
	check(third, around);
	expect(FakeWorker.started.map(({ asked }) => asked)).toEqual([
		[{ document: first, surroundings: around }],
		[{ document: third, surroundings: around }],
	]);
});

test("once stopped it is stopped", () => {
	const { check, stop } = startChecker(vi.fn());
	check(first, around);
	stop();
	expect(FakeWorker.started[0]?.terminate).toHaveBeenCalled();
});
