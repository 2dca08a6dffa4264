import type { Result } from "./result";
import type { Run } from "./run";
import { SlotFiller } from "./slot-filler";
import { stepsOf } from "./steps";
import { activeConstraints, joinSlots } from "./together/constraints";
import { fillGroup } from "./together/fill-group";
import { barsRepeats, GroupRules } from "./together/group-rules";

/** Fills a page's slots in authored order, those that constraints join together (docs/evaluation.md §6). */
export function fillSlots(run: Run): Pick<Result, "slots" | "joined"> {
	const steps = stepsOf(run.active.wishes);
	const active = activeConstraints(run.page, run.walked);
	const groups = joinSlots(active);
	const fillers = run.page.slots.map((slot) => new SlotFiller(slot, run));
	const joined: Result["joined"] = [];
	for (const [at, filler] of fillers.entries()) {
		const group = groups.find((places) => places.includes(at));
		if (!group) {
			closeRepeats(fillers, at, run);
			filler.fill(steps);
		} else if (group[0] === at) {
			for (const place of group) closeRepeats(fillers, place, run);
			const open = fillers.filter((_, place) => group.includes(place));
			const exact = fillGroup(open, new GroupRules(group, active, run), steps, run);
			joined.push({ slots: open.map(({ compiled }) => compiled.slot.id), exact });
		}
	}
	return { slots: fillers.map((filler) => filler.result()), joined };
}

/** What is placed by now in slots that it may not repeat. */
function closeRepeats(fillers: readonly SlotFiller[], at: number, { page }: Run): void {
	for (const [other, filler] of fillers.entries()) {
		if (other !== at && barsRepeats(page.slots, at, other)) fillers[at]?.closeAllOf(filler);
	}
}
