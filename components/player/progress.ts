import { walk } from "@/lib/quiz/advance";
import type { FlowRule } from "@/lib/quiz/flow";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import type { Answers, NodeId } from "@/lib/quiz/types";

/** Share of the way behind the person, 0 to 1, against the longest way that may lie ahead: it never runs backwards on the way on. */
export function progress(quiz: ShopperDocument, answers: Answers, screen: NodeId | null): number {
	if (screen === null) return 1;
	const behind = Math.max(walk(quiz, answers).path.indexOf(screen), 0);
	return behind / (behind + longestAhead(quiz, screen));
}

/** Screens on the longest way from `screen` (counted) to the end. */
function longestAhead({ screens, rules }: ShopperDocument, screen: NodeId): number {
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
	return longest[screens.findIndex(({ id }) => id === screen)] ?? 1;
}

const always = ({ when }: FlowRule): boolean => when.kind === "all" && when.of.length === 0;
