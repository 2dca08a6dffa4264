import type { Answers } from "../types";

/** What was found out about one thing that a quiz might do or show. */
export type Verdict<Cause> =
	/** These answers bring it about. */
	| { kind: "reached"; witness: Answers }
	/** No answers do: every path was looked at or ruled out. */
	| { kind: "unreachable"; cause: Cause }
	/** The search was cut off. Nothing is claimed. */
	| { kind: "not-seen" };

export function verdict<Cause>(proved: boolean, witness: Answers | undefined, cause: () => Cause): Verdict<Cause> {
	if (witness) return { kind: "reached", witness };
	return proved ? { kind: "unreachable", cause: cause() } : { kind: "not-seen" };
}
