import { holds, type Seen } from "./condition";
import { answerFits } from "./fit-answer";
import type { Flow, FlowBlock, FlowScreen } from "./flow";
import { hiddenOn, hideRules, shownBlocks } from "./hidden";
import type { Walk } from "./result";
import type { Answers, NodeId } from "./types";
import { changeVariables, startVariables } from "./variables";
import { isWebUrl } from "./web-url";

/**
 * Replays the answers over the flow (docs/evaluation.md §1). The only walk there is: the shopper's browser, the
 * preview, the server and the checks all call it. An answer that doesn't fit what is there of its question counts as
 * none, and a jump that doesn't go forward is passed over, so every walk ends. What is known of the person counts as
 * answered until they say something else.
 */
export function walk(flow: Flow, answers: Answers): Walk {
	const walked = startWalk(flow);
	const hides = hideRules(flow.rules);
	let next = 0;
	for (const [at, screen] of flow.screens.entries()) {
		if (at < next || isSkipped(flow, screen, walked)) continue;
		const hidden = hiddenOn(screen, hides, walked);
		const blocks = shownBlocks(screen.blocks, hidden);
		if (hidden.length > 0 && blocks.length === 0) continue;
		walked.path.push(screen.id);
		walked.hidden.push(...hidden);
		if (!takeAnswers(flow, blocks, answers, walked)) return walked;
		const way = leave(flow, at, screen, walked);
		if (typeof way === "string") return Object.assign(walked, { done: true, url: way });
		next = way;
	}
	const page = flow.resultPages.find(({ when }) => when === null || holds(when, walked));
	return Object.assign(walked, { done: true, page: page?.id ?? null });
}

function startWalk(flow: Flow): Walk {
	const nowhere = { path: [], known: [], done: false, answers: {}, hidden: [], page: null, url: null };
	return { ...nowhere, variables: startVariables(flow) };
}

/** The first screen that asks for something not known; where all is known the last, so that nobody is led past everything. */
export function firstScreen({ path, known }: Walk): NodeId | null {
	return path.find((id) => !known.includes(id)) ?? path.at(-1) ?? null;
}

/** The screen after `current` that asks for something not known, or null at the end of the path. Off the path: the path's last screen. */
export function nextScreen({ path, known }: Walk, current: NodeId): NodeId | null {
	const at = path.indexOf(current);
	return (at < 0 ? path.at(-1) : path.find((id, place) => place > at && !known.includes(id))) ?? null;
}

/** The screen before `current` on the path, or null when it is the first or off the path. */
export function previousScreen({ path }: Walk, current: NodeId): NodeId | null {
	return path[path.indexOf(current) - 1] ?? null;
}

function isSkipped(flow: Flow, screen: FlowScreen, seen: Seen): boolean {
	return flow.rules.some(({ then, when }) => then.kind === "skip" && then.screen === screen.id && holds(when, seen));
}

/** Copies the fitting answers to what is there, and what they make of the variables; true when none is missing. */
function takeAnswers(flow: Flow, blocks: readonly FlowBlock[], answers: Answers, walked: Walk): boolean {
	let passed = true;
	let known = false;
	let given = false;
	for (const block of blocks) {
		if (block.kind === "text") continue;
		const value = answers[block.id] ?? flow.known?.[block.id];
		if (value && answerFits(block, value)) {
			walked.answers[block.id] = value;
			if (flow.variables.length > 0) changeVariables(block, value, walked.variables);
			if (answers[block.id]) given = true;
			else known = true;
		} else passed = false;
	}
	if (passed && known && !given) walked.known.push(...walked.path.slice(-1));
	return passed;
}

/** Index of the screen to go to, or the outside address to be led to. */
function leave(flow: Flow, at: number, screen: FlowScreen, seen: Seen): number | string {
	for (const { then, when } of flow.rules) {
		if (then.kind === "leave" && then.from === screen.id && isWebUrl(then.url) && holds(when, seen)) return then.url;
		if (then.kind !== "jump" || then.from !== screen.id) continue;
		const to = then.to === "end" ? flow.screens.length : flow.screens.findIndex(({ id }) => id === then.to);
		if (to > at && holds(when, seen)) return to;
	}
	return at + 1;
}
