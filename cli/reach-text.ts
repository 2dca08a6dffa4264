import { nameOfNode } from "../lib/quiz/name-of-node";
import type { ProductCause, Reachability } from "../lib/quiz/prove/reach-types";
import type { QuizDocument } from "../lib/quiz/types";
import { count, oneLine } from "./words";

const LISTED = 20;

type Titles = ReadonlyMap<string, string>;

/** How many of the products that the quiz names can be shown, and why the others can't. */
export function reachLines({ products }: Reachability, document: QuizDocument, titles: Titles): string[] {
	const reached = products.filter(({ verdict }) => verdict.kind === "reached").length;
	const open = products.filter(({ verdict }) => verdict.kind === "not-seen").length;
	const never = products.flatMap(({ product, verdict }) =>
		verdict.kind === "unreachable"
			? [`never  ${nameOf(product, titles)}: ${why(verdict.cause, document, titles)}`]
			: [],
	);
	const more = never.length - LISTED;
	return [
		`${reached} of the ${count(products.length, "product")} that slots, stand-ins and effects name`,
		...(open > 0 ? [`${count(open, "product")} not settled in the time given`] : []),
		...never.slice(0, LISTED),
		...(more > 0 ? [`and ${more} more that never are`] : []),
	];
}

function why(cause: ProductCause, document: QuizDocument, titles: Titles): string {
	const names = (ids: readonly string[]) =>
		ids
			.slice(0, 3)
			.map((id) => nameOf(id, titles))
			.join(", ");
	switch (cause.kind) {
		case "unavailable":
			return "it can't be had";
		case "excluded": {
			if (cause.always.length === 0 && cause.variants.length > 0) {
				return `picked as ${names(cause.variants)} only, and where it is, that is ruled out or can't be had`;
			}
			const questions = cause.always.length > 0 ? cause.always : cause.questions;
			const asked = questions.map((id) => oneLine(nameOfNode(document, id, document.locales[0] ?? "")));
			return `ruled out by every way to answer${asked.length > 0 ? ` “${asked.join("”, “")}”` : ""}`;
		}
		case "not-picked":
			return "no decision comes to it";
		case "constrained":
			return `never fits with what else is shown in ${names(cause.slots.map((id) => oneLine(nameOfNode(document, id, document.locales[0] ?? ""))))}`;
		case "outranked":
			if (cause.always.length > 0) return `always behind ${names(cause.always)}`;
			return `others fill its places${cause.often.length > 0 ? `, most often ${names(cause.often)}` : ""}`;
	}
}

const nameOf = (id: string, titles: Titles): string => titles.get(id) ?? id;
