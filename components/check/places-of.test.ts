import { expect, test } from "vitest";
import type { Reachability } from "@/lib/quiz/prove/reach-types";
import { placesOf } from "./places-of";

type Verdict = Reachability["places"][number]["verdict"];
const reached: Verdict = { kind: "reached", witness: { q: { kind: "skipped" } } };
const never: Verdict = { kind: "unreachable", cause: { kind: "too-few", most: 1 } };
const unseen: Verdict = { kind: "not-seen" };
const at = (...verdicts: Verdict[]) =>
	placesOf(
		{ places: verdicts.map((verdict, index) => ({ slot: "s", place: index + 1, verdict })) },
		{ id: "s", max: verdicts.length },
	);

test.each([
	["all are filled", [reached, reached], { filled: 2, isProved: true }],
	["it is proved that no more are", [reached, never], { filled: 1, isProved: true }],
	["none ever is", [never, never], { filled: 0, isProved: true }],
	["the search ended before", [reached, unseen], { filled: 1, isProved: false }],
])("%s", (_, verdicts, expected) => {
	expect(at(...verdicts)).toMatchObject(expected);
	expect(at(...verdicts).witness).toEqual(expected.filled > 0 ? { q: { kind: "skipped" } } : null);
});
