import type { Flow } from "./flow";
import { waysOn } from "./ways-on";

/** For each screen, how many lie on the longest way from it (counted) to the end, whatever is answered. */
export function longestAhead(flow: Pick<Flow, "screens" | "rules">): number[] {
	const longest: number[] = Array(flow.screens.length + 1).fill(0);
	for (let at = flow.screens.length - 1; at >= 0; at--) {
		longest[at] = 1 + Math.max(...waysOn(flow, at).map((way) => longest[way] ?? 0), 0);
	}
	return longest.slice(0, -1);
}
