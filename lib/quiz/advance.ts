import { holds } from "./condition";
import { fitAnswer } from "./fit-answer";
import type { Flow, FlowScreen } from "./flow";
import type { Answers, NodeId, Walk } from "./types";

/**
 * Replays the answers over the flow (docs/evaluation.md §1). The only walk there is: the shopper's browser, the
 * preview, the server and the checks all call it. An answer that doesn't fit its question counts as none, and a
 * jump that doesn't go forward is passed over, so every walk ends.
 */
export function walk(flow: Flow, answers: Answers): Walk {
	const path: NodeId[] = [];
	const onPath: Answers = {};
	let next = 0;
	for (const [at, screen] of flow.screens.entries()) {
		if (at < next || isSkipped(flow, screen, onPath)) continue;
		path.push(screen.id);
		if (!takeAnswers(screen, answers, onPath)) return { path, done: false, answers: onPath, page: null };
		next = leave(flow, at, screen, onPath);
	}
	const page = flow.resultPages.find(({ when }) => when === null || holds(when, onPath));
	return { path, done: true, answers: onPath, page: page?.id ?? null };
}

/** The screen after `current`, or null at the end of the path. Off the path: the path's last screen. */
export function nextScreen({ path }: Walk, current: NodeId): NodeId | null {
	const at = path.indexOf(current);
	return (at < 0 ? path.at(-1) : path[at + 1]) ?? null;
}

/** The screen before `current` on the path, or null when it is the first or off the path. */
export function previousScreen({ path }: Walk, current: NodeId): NodeId | null {
	return path[path.indexOf(current) - 1] ?? null;
}

function isSkipped(flow: Flow, screen: FlowScreen, onPath: Answers): boolean {
	return flow.rules.some(({ then, when }) => then.kind === "skip" && then.screen === screen.id && holds(when, onPath));
}

/** Copies the screen's fitting answers; true when none is missing. */
function takeAnswers(screen: FlowScreen, answers: Answers, onPath: Answers): boolean {
	let passed = true;
	for (const block of screen.blocks) {
		if (block.kind === "text") continue;
		const value = answers[block.id];
		if (value && fitAnswer(block, value) === null) onPath[block.id] = value;
		else passed = false;
	}
	return passed;
}

/** Index of the screen to go to. */
function leave(flow: Flow, at: number, screen: FlowScreen, onPath: Answers): number {
	for (const { then, when } of flow.rules) {
		if (then.kind !== "jump" || then.from !== screen.id) continue;
		const to = then.to === "end" ? flow.screens.length : flow.screens.findIndex(({ id }) => id === then.to);
		if (to > at && holds(when, onPath)) return to;
	}
	return at + 1;
}
