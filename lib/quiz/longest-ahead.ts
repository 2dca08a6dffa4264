import type { Flow, FlowRule } from "./flow";

/** For each screen, how many lie on the longest way from it (counted) to the end, whatever is answered. */
export function longestAhead({ screens, rules }: Pick<Flow, "screens" | "rules">): number[] {
	const longest: number[] = Array(screens.length + 1).fill(0);
	for (let at = screens.length - 1; at >= 0; at--) {
		const jumps = rules.filter(({ then }) => "from" in then && then.from === screens[at]?.id);
		const certain = jumps.findIndex(always);
		const ways = (certain < 0 ? jumps : jumps.slice(0, certain + 1)).map(({ then }) =>
			then.kind === "jump" && then.to !== "end" ? screens.findIndex(({ id }) => id === then.to) : screens.length,
		);
		if (certain < 0) ways.push(at + 1);
		longest[at] = 1 + Math.max(...ways.filter((way) => way > at).map((way) => longest[way] ?? 0), 0);
	}
	return longest.slice(0, -1);
}

const always = ({ when }: FlowRule): boolean => when.kind === "all" && when.of.length === 0;
