import { type FaultCode, finding } from "../checks/finding";
import type { CompiledQuiz } from "../compiled-quiz";
import type { Finding, NodeId, QuizDocument, Slot } from "../types";
import type { Part } from "./figures";
import type { FlowReport, RuleCause } from "./flow-types";
import type { ProofReport } from "./proof-report";
import type { Reachability } from "./reach-types";
import type { Simulation } from "./simulate";

/** A product in so many of the results is worth a word, when others could be shown as well. */
const DOMINATES = 0.95;

/** The faults that the proofs have found, worst first. A finding is only made of what is proved or was seen. */
export function findFaults(
	quiz: CompiledQuiz,
	{ flow, reach, simulation }: Pick<ProofReport, "flow" | "reach" | "simulation">,
): Finding[] {
	return [
		...flow.deadEnds.map(({ screen }) => finding("dead-end", screen)),
		...flowFaults(flow),
		...partFaults(quiz, flow),
		...reachFaults(quiz, reach),
		...resultFaults(quiz, reach, simulation),
		...questionFaults(quiz, simulation),
	];
}

function flowFaults({ screens, rules, pages }: FlowReport): Finding[] {
	const unseen = screens.filter(({ verdict }) => verdict.kind === "unreachable");
	const causes = (list: { id: NodeId; verdict: FlowReport["rules"][number]["verdict"] }[], of: Faults) =>
		list.flatMap(({ id, verdict }) => (verdict.kind === "unreachable" ? [faultOf(of, id, verdict.cause)] : []));
	return [
		...unseen.map(({ screen }) => finding("screen-never-seen", screen)),
		...causes(
			rules.map(({ rule, verdict }) => ({ id: rule, verdict })),
			ruleFaults,
		),
		...causes(
			pages.map(({ page, verdict }) => ({ id: page, verdict })),
			pageFaults,
		),
	];
}

/** What rules keep from everybody, the outermost of it: of what isn't there at all, its parts are not. */
function partFaults({ document }: CompiledQuiz, { screens, parts }: FlowReport): Finding[] {
	const reached = new Set(screens.flatMap(({ screen, verdict }) => (verdict.kind === "reached" ? [screen] : [])));
	const causes = new Map(
		parts.flatMap(({ part, verdict }) => (verdict.kind === "unreachable" ? [[part, verdict.cause.by] as const] : [])),
	);
	const never = (code: FaultCode, id: NodeId) => {
		const by = causes.get(id) ?? [];
		return by.length > 0 ? [finding(code, id, { rules: by.length, by: by.join(", ") })] : [];
	};
	return document.screens.flatMap((screen) =>
		screen.blocks.flatMap((block) => {
			if (block.kind === "text") return reached.has(screen.id) ? never("part-never-shown", block.id) : [];
			if (causes.has(block.id)) return never("question-never-asked", block.id);
			return "choices" in block ? block.choices.flatMap(({ id }) => never("part-never-shown", id)) : [];
		}),
	);
}

type Faults = Record<RuleCause["kind"], FaultCode>;

const ruleFaults = {
	"never-asked": "rule-never-asked",
	"never-holds": "rule-never-holds",
	shadowed: "rule-shadowed",
} as const satisfies Faults;

const pageFaults = {
	"never-asked": "page-never-shown",
	"never-holds": "page-never-shown",
	shadowed: "page-shadowed",
} as const satisfies Faults;

function faultOf(codes: Faults, node: NodeId, cause: RuleCause): Finding {
	return finding(codes[cause.kind], node, cause.kind === "shadowed" ? { by: cause.by[0] ?? "" } : {});
}

function reachFaults({ document }: CompiledQuiz, { products, places, cases, pages }: Reachability): Finding[] {
	const isOutcome = (id: string) => document.outcomes.some((outcome) => outcome.id === id);
	const never = products.filter(
		({ verdict }) => verdict.kind === "unreachable" && verdict.cause.kind !== "unavailable",
	);
	const lost = never.filter(({ product }) => !isOutcome(product));
	const outcomes = never.filter(({ product }) => isOutcome(product));
	// Of a page that is never shown nothing more is said.
	const isShown = (id: NodeId) => pages.some(({ page, verdict }) => page === id && verdict.kind === "reached");
	const slots = document.resultPages.filter(({ id }) => isShown(id)).flatMap((page) => page.slots);
	const short = slots.flatMap(({ id, min }) => {
		const first = places.find(
			({ slot, place, verdict }) => slot === id && place <= min && verdict.kind === "unreachable",
		);
		return first ? [finding("slot-never-filled", id, { most: first.place - 1, min })] : [];
	});
	return [
		...(lost.length > 0 ? [finding("products-unreachable", null, { count: lost.length })] : []),
		...outcomes.map(({ product }) => finding("outcome-never-shown", product)),
		...idleCases(slots, cases),
		...short,
	];
}

function idleCases(slots: readonly Slot[], cases: Reachability["cases"]): Finding[] {
	return slots.flatMap(({ id, decision }) =>
		cases
			.filter(({ slot, verdict }) => slot === id && verdict.kind === "unreachable")
			.map(({ at }) =>
				decision?.kind === "ranges"
					? finding("range-never-reached", id, { range: at + 1 })
					: finding("row-never-decides", id, { row: at + 1 }),
			),
	);
}

function resultFaults(
	{ document }: CompiledQuiz,
	{ products }: Reachability,
	{ empty, exposure }: Simulation,
): Finding[] {
	const [first] = exposure;
	const isContest = products.filter(({ verdict }) => verdict.kind === "reached").length > 3;
	return [
		...(empty.count > 0 ? [finding("results-empty", null, { percent: percent(empty) })] : []),
		...(first && isContest && first.shown.count / first.shown.of >= DOMINATES
			? [dominates(document, first.product, percent(first.shown))]
			: []),
	];
}

function dominates({ outcomes }: QuizDocument, id: string, share: number): Finding {
	return outcomes.some((outcome) => outcome.id === id)
		? finding("outcome-dominates", id, { percent: share })
		: finding("product-dominates", null, { product: id, percent: share });
}

function questionFaults({ document }: CompiledQuiz, { questions }: Simulation): Finding[] {
	const asksForLogic = (id: NodeId) =>
		document.screens.some(({ blocks }) =>
			blocks.some((block) => block.id === id && ("choices" in block || "step" in block)),
		);
	return questions
		.filter(({ question, effect, asked }) => effect === "nothing" && asked.count > 0 && asksForLogic(question))
		.map(({ question }) => finding("question-changes-nothing", question));
}

/** Never 0 for what has been seen. */
function percent({ count, of }: Part): number {
	return Math.max(0.1, Math.round((1000 * count) / of) / 10);
}
