import type { Result } from "../result";
import { constraintsOf } from "../targets";
import type { QuizDocument } from "../types";

/**
 * Whether another answer of the same class might show something else: limits that leave room for the same fillings come to the
 * same only where the best was found for certain. A search that is cut off goes by the limit's very number.
 */
export function isRough({ joined }: Result, document: QuizDocument): boolean {
	return (
		joined.some(({ exact }) => !exact) &&
		constraintsOf(document).some(({ rule }) => rule.kind === "price" && rule.most.kind === "answer")
	);
}
