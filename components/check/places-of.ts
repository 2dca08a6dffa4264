import type { Reachability } from "@/lib/quiz/prove/reach-types";
import type { Answers, Slot } from "@/lib/quiz/types";

/** How many places of a slot were seen filled, with answers that fill so many, and whether that is all there can be. */
export function placesOf({ places }: Pick<Reachability, "places">, { id, max }: Pick<Slot, "id" | "max">) {
	const own = places.filter(({ slot }) => slot === id);
	const reached = own.flatMap(({ place, verdict }) =>
		verdict.kind === "reached" ? [{ place, witness: verdict.witness }] : [],
	);
	const filled = Math.max(0, ...reached.map(({ place }) => place));
	const witness: Answers | null = reached.find(({ place }) => place === filled)?.witness ?? null;
	const next = own.find(({ place }) => place === filled + 1);
	return { filled, witness, isProved: filled === max || next?.verdict.kind === "unreachable" };
}
