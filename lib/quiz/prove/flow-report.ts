import type { CompiledQuiz } from "../compiled-quiz";
import { flowClasses } from "./flow-classes";
import { partsOf } from "./flow-marks";
import { FlowSearch } from "./flow-search";
import type { FlowReport } from "./flow-types";
import { verdict } from "./verdict";

/**
 * Walks every path of a quiz once, merging answers that no condition tells apart and states from which the same follows.
 * `goOn` is asked at every state; false cuts the search off, and what was not seen by then is not claimed.
 */
export function reportFlow(quiz: CompiledQuiz, goOn: () => boolean): FlowReport {
	const search = new FlowSearch(quiz.document, flowClasses(quiz), goOn);
	const whole = search.run();
	const { document } = quiz;
	const { marks } = search;
	return {
		exact: search.exact,
		states: search.states,
		paths: whole?.paths ?? 0,
		shortest: whole?.shortest ?? null,
		longest: whole?.longest ?? null,
		screens: document.screens.map(({ id }) => ({
			screen: id,
			verdict: verdict(search.exact, marks.screens.get(id), () => null),
		})),
		parts: document.screens.flatMap((screen) =>
			screen.blocks.flatMap(partsOf).map((part) => ({
				part: part.id,
				verdict: verdict(search.exact, marks.parts.get(part.id), () => ({ by: marks.keptAwayBy(screen, part) })),
			})),
		),
		rules: document.rules.map(({ id }) => ({
			rule: id,
			verdict: verdict(search.exact, marks.fired.get(id), () => marks.cause(id)),
		})),
		pages: document.resultPages.map(({ id }) => ({
			page: id,
			verdict: verdict(search.exact, marks.fired.get(id), () => marks.cause(id)),
		})),
		deadEnds: [...marks.deadEnds].map(([screen, witness]) => ({ screen, witness })),
	};
}
