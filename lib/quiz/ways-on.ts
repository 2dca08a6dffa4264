import type { Flow, FlowRule } from "./flow";

type Ways = Pick<Flow, "screens" | "rules">;

/** Indices of the screens that the rules of this one may lead to, or of the end (the number of screens); whatever is answered. */
export function waysOn({ screens, rules }: Ways, at: number): number[] {
	const jumps = rules.filter(({ then }) => "from" in then && then.from === screens[at]?.id);
	const certain = jumps.findIndex(always);
	const ways = (certain < 0 ? jumps : jumps.slice(0, certain + 1)).map(({ then }) =>
		then.kind === "jump" && then.to !== "end" ? screens.findIndex(({ id }) => id === then.to) : screens.length,
	);
	if (certain < 0) ways.push(at + 1);
	return ways.filter((way) => way > at);
}

/** Indices of the screens that may be seen next, ascending: where the rules lead, and behind those that may be passed over. */
export function screensNext(flow: Ways, at: number): number[] {
	const next = new Set<number>();
	const see = (way: number) => {
		if (way >= flow.screens.length || next.has(way)) return;
		next.add(way);
		if (mayBePassedOver(flow, way)) see(way + 1);
	};
	for (const way of waysOn(flow, at)) see(way);
	return [...next].sort((a, b) => a - b);
}

function mayBePassedOver({ screens, rules }: Ways, at: number): boolean {
	const screen = screens[at];
	const hides = (node: string) => rules.some(({ then }) => then.kind === "hide" && then.node === node);
	const skipped = rules.some(({ then }) => then.kind === "skip" && then.screen === screen?.id);
	return skipped || Boolean(screen?.blocks.length && screen.blocks.every(({ id }) => hides(id)));
}

const always = ({ when }: FlowRule): boolean => when.kind === "all" && when.of.length === 0;
