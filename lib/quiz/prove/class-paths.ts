import type { AnswerSpace } from "./answer-space";
import { flowClasses } from "./flow-classes";
import { FlowSearch } from "./flow-search";

/** How many paths differ when all answers of a class are one: as many as `mapPaths` would evaluate. Infinite when cut off. */
export function countClassPaths({ quiz, questions }: AnswerSpace, goOn: () => boolean): number {
	const { classes, partial } = flowClasses(quiz);
	const counted = [...classes].map(([id, list]) => {
		const own = questions.get(id)?.classes ?? [];
		return [id, list.map((one) => ({ ...one, count: own.filter(({ value }) => one.holds(value)).length }))] as const;
	});
	const search = new FlowSearch(quiz.document, { classes: new Map(counted), partial }, goOn);
	const paths = search.run()?.paths ?? 0;
	return search.exact ? paths : Number.POSITIVE_INFINITY;
}
