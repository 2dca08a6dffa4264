import type { NodeId, Rule } from "./types";

/** The node that a rule stands at: the screen that is left or skipped, the block or choice that is hidden. */
export function placeOfRule({ then }: Pick<Rule, "then">): NodeId {
	switch (then.kind) {
		case "jump":
		case "leave":
			return then.from;
		case "skip":
			return then.screen;
		case "hide":
			return then.node;
	}
}
