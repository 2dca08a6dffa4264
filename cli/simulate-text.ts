import { type Fault, faults } from "../lib/quiz/prove/ending";
import type { Part } from "../lib/quiz/prove/figures";
import type { ProofReport } from "../lib/quiz/prove/proof-report";
import { constraintsOf } from "../lib/quiz/targets";
import { localText } from "../lib/quiz/text";
import type { Examination } from "./examine";
import { questionLines } from "./question-text";
import { reachLines } from "./reach-text";
import { witnessLines } from "./witness-text";
import { count, oneLine, sayNumber, share } from "./words";

const TOP = 20;

/** The report of a simulation, for people. */
export function simulateText({ name, document, catalog, report }: Examination & { report: ProofReport }): string {
	const titles = new Map([
		...catalog.catalog.products.map(({ id, title }) => [id, `${oneLine(title)} (${id})`] as const),
		...document.outcomes.map(({ id, name: called }) => [id, oneLine(localText(called, "", document))] as const),
	]);
	const { flow, simulation, reach } = report;
	const { screens } = document;
	const witnesses = witnessLines(simulation, faultLabels, document);
	const products = count(catalog.catalog.products.length, "product");
	return [
		`${oneLine(name)}: ${count(screens.length, "screen")}, ${products}`,
		section("Ways through the quiz", flowLines(flow)),
		section("What can be recommended", reachLines(reach, document, titles)),
		section(`How results come about: ${basis(simulation)}`, resultLines(simulation, document)),
		...(witnesses.length > 0 ? [section("Answers that end so", witnesses)] : []),
		section(exposureTitle(simulation), exposureLines(simulation, titles)),
		section("Result pages", pageLines(report, document)),
		section("What each question has to do with it", questionLines(simulation, document)),
	].join("\n\n");
}

const section = (title: string, lines: string[]): string => [title, ...lines.map((line) => `  ${line}`)].join("\n");

function flowLines({ exact, paths, shortest, longest }: ProofReport["flow"]): string[] {
	const ways = `${exact ? "" : "at least "}${sayNumber(paths)} ${paths === 1 ? "way" : "ways"} to answer`;
	const [least, most] = [shortest?.screens ?? 0, longest?.screens ?? 0];
	return [
		ways,
		`${least === most ? least : `${least} to ${most}`} screens${exact ? "" : ", of what was seen in the time"}`,
	];
}

function basis({ exact, weighting, evaluated }: ProofReport["simulation"]): string {
	const likely = weighting === "uniform" ? "every answer as likely as the next" : "answers as observed";
	return exact
		? `exact, all ${sayNumber(evaluated)} paths that differ, ${likely}`
		: `a sample of ${sayNumber(evaluated)} runs, ${likely}; 95 % intervals in brackets`;
}

const faultLabels: Record<Fault, string> = {
	empty: "Empty",
	tied: "Decided by rank, price or id among equals",
	short: "A slot holds fewer than it should",
	relaxed: "A wish or a minimum was given up",
	padded: "A stand-in is shown",
	inexact: "Filled together, but maybe not at best",
};

function resultLines(simulation: ProofReport["simulation"], document: Examination["document"]): string[] {
	const told = faults.filter((fault) => fault !== "inexact" || constraintsOf(document).length > 0);
	const rows: [string, Part][] = [
		...told.map((fault): [string, Part] => [faultLabels[fault], simulation[fault]]),
		["Led to an address elsewhere", simulation.elsewhere],
		...simulation.lengths.map(({ screens, runs }): [string, Part] => [`${count(screens, "screen")} seen`, runs]),
	];
	return rows.map(([label, part]) => `${label.padEnd(43)}${share(part, simulation.exact)}`);
}

function exposureTitle({ exposure, variety }: ProofReport["simulation"]): string {
	const first =
		exposure.length > TOP ? `the first ${TOP} of ${exposure.length} products` : count(exposure.length, "product");
	const varied = variety === null ? "" : `; as varied as ${sayNumber(variety)} shown equally often`;
	return `Shown to people: ${first}${varied}`;
}

function exposureLines({ exact, exposure }: ProofReport["simulation"], titles: ReadonlyMap<string, string>): string[] {
	const shown = exposure.slice(0, TOP).map((one) => ({ ...one, share: share(one.shown, exact) }));
	const width = Math.max(0, ...shown.map((one) => one.share.length));
	return shown.map((one) => `${one.share.padStart(width)}  ${titles.get(one.product) ?? one.product}`);
}

function pageLines({ simulation }: ProofReport, { resultPages }: Examination["document"]): string[] {
	return resultPages.map(({ id, name }, at) => {
		const shown = simulation.pages.find(({ page }) => page === id)?.shown;
		return `${shown ? share(shown, simulation.exact) : "not seen"}  ${oneLine(name) || `Result page ${at + 1}`}`;
	});
}
