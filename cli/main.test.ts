import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { goldenFile } from "../lib/contracts/testing/golden-file";
import first from "../lib/quiz/testing/formats/format-1.json";
import { quiz as golden } from "../lib/quiz/testing/golden/quiz";
import {
	choice,
	constraint,
	exclude,
	hide,
	makeQuiz,
	page,
	products,
	score,
	screen,
	single,
	slot,
	ticked,
} from "../lib/quiz/testing/make-quiz";
import type { QuizDocument } from "../lib/quiz/types";
import { serverOptions } from "../scripts/lib/build/bundles.mjs";
import { goldenCsv } from "./testing/golden-catalog";
import { runOn } from "./testing/run";

const files = { "quiz.json": goldenFile, "catalog.csv": goldenCsv };
/** With all the time that a busy machine may need: what is cut off reads otherwise. */
const both = ["quiz.json", "catalog.csv", "--seconds", "600"];

/** "dull" is always behind "star"; "b" asks what changes nothing; one answer in two leaves nothing to show. */
const planted: QuizDocument = makeQuiz({
	title: { en: "Planted" },
	screens: [
		screen(
			"s-a",
			single("q-a", [
				choice("a1", score("e1", products("star"), 2)),
				choice("a2", exclude("e2", products("star", "dull"))),
			]),
		),
		screen("s-b", single("q-b", [choice("b1"), choice("b2")])),
	],
	resultPages: [page("page", [slot("one", { candidates: products("star", "dull"), min: 1, max: 1 })])],
});
const twoProducts = "id,title,price\nstar,Star,10\ndull,Dull,20\n";
/** More paths that differ than are all evaluated. */
const wide: QuizDocument = makeQuiz({
	...planted,
	screens: Array.from({ length: 20 }, (_, at) => {
		const favours = (id: string) => choice(`${id}-${at}`, score(`e-${id}-${at}`, products(id), at + 1));
		return screen(`s-${at}`, single(`q-${at}`, [favours("star"), favours("dull")]));
	}),
});
const plantedFiles = { "quiz.json": planted, "catalog.csv": twoProducts };

describe("check", () => {
	test("a quiz without errors is fine, whatever there is to warn of", async () => {
		const { code, printed, noted } = await runOn(files, "check", ...both);
		expect([code, noted]).toEqual([0, ""]);
		const lines = printed.split("\n");
		expect(lines[0]).toMatch(/^warning {2}results-empty {2}\d+(\.\d)? % of answers end in an empty result\.$/);
		expect(lines.at(-1)).toMatch(
			/^0 errors, 1 warning\. Every way through .* shares are of all 58,629 paths that differ\.$/,
		);
	});

	test("faults that only proofs find are named with their places", async () => {
		const { code, printed } = await runOn(plantedFiles, "check", ...both);
		expect(code).toBe(0);
		expect(printed.split("\n")).toEqual([
			"warning  products-unreachable  1 products can never be recommended, whatever is answered.",
			"warning  results-empty  50 % of answers end in an empty result.",
			"warning  question-changes-nothing  No answer to this question changes what is recommended.  [q-b?]",
			"0 errors, 3 warnings. Every way through the quiz was looked at; what can be recommended is proved; shares are of all 2 paths that differ.",
		]);
	});

	test("rules are named by where they stand", async () => {
		const rules = [hide("r1", "b2", ticked("q-a", "a1")), hide("r2", "b2", ticked("q-a", "a2"))];
		const { printed } = await runOn({ ...plantedFiles, "quiz.json": { ...planted, rules } }, "check", ...both);
		expect(printed).toContain(
			"part-never-shown  Nobody is ever shown this: rules hide it from everybody (at “q-b? › b2”).  [q-b? › b2]",
		);
	});

	test("errors come first, with what is missing in the file's words, and the exit code is 1", async () => {
		const less = goldenCsv.split("\n").filter((row) => !/^p04|moisture/.test(row));
		const { code, printed } = await runOn({ ...files, "catalog.csv": less.join("\n") }, "check", ...both);
		expect(code).toBe(1);
		expect(printed).toContain(
			"error    unknown-product  The product Hydra serum (p04) is not in the catalog.  [Routine › Treat]",
		);
		expect(printed).toContain("error    unknown-collection  The collection moisture is not in the catalog.");
		expect(printed).toMatch(/\d+ errors, \d+ warnings?\. Proofs are run once the errors are mended\.$/);
	});

	test("a bare document, and one of an older format, are read as well", async () => {
		const exported = await runOn(files, "check", ...both);
		for (const document of [golden, first])
			expect(await runOn({ ...files, "quiz.json": document }, "check", ...both)).toEqual(exported);
	});

	test("--json is one object", async () => {
		const { code, printed, noted } = await runOn(plantedFiles, "check", ...both, "--json");
		const reply = JSON.parse(printed);
		expect([code, noted, reply.quiz, reply.catalog]).toEqual([0, "", "Planted", { rows: 2, products: 2, rejects: [] }]);
		expect(reply.findings.at(-1)).toMatchObject({ code: "question-changes-nothing", node: "q-b", place: "q-b?" });
		expect(reply.report.exactByCheck).toEqual({ flow: true, reach: true, simulation: true });
	});

	test("rows left out are told beside the result", async () => {
		const { noted } = await runOn({ ...plantedFiles, "catalog.csv": `${twoProducts}star,Third,5\n` }, "check", ...both);
		expect(noted).toBe("1 row of catalog.csv left out; the first is row 4: same-id in id.");
	});
});

describe("simulate", () => {
	test("an exact report has shares without intervals", async () => {
		const { code, printed } = await runOn(plantedFiles, "simulate", ...both);
		expect(code).toBe(0);
		expect(printed).toBe(`Planted: 2 screens, 2 products

Ways through the quiz
  4 ways to answer
  2 screens

What can be recommended
  1 of the 2 products that slots, stand-ins and effects name
  never  Dull (dull): always behind Star (star)

How results come about: exact, all 2 paths that differ, every answer as likely as the next
  Empty                                      50.0 %
  Decided by rank, price or id among equals  0.0 %
  A slot holds fewer than it should          50.0 %
  A wish or a minimum was given up           0.0 %
  A stand-in is shown                        0.0 %
  Led to an address elsewhere                0.0 %
  2 screens seen                             100.0 %

Answers that end so
  Empty
    q-a?: a2
    q-b?: b1
  A slot holds fewer than it should
    q-a?: a2
    q-b?: b1

Shown to people: 1 product; as varied as 1 shown equally often
  50.0 %  Star (star)

Result pages
  100.0 %  page

What each question has to do with it
  q-a?: asked of 100.0 %; another answer changes the result for 100.0 %; narrows it down by 0.00 bits
    50.0 %  a1, 0.00 bits
    50.0 %  a2, 0.00 bits
  q-b?: asked of 100.0 %; no answer changes what is recommended`);
	});

	test("a sample has 95 % intervals and says that it is one, and products are those of the catalog", async () => {
		const { printed } = await runOn({ ...plantedFiles, "quiz.json": wide }, "simulate", ...both);
		expect(printed).toContain("a sample of 1,000 runs, every answer as likely as the next; 95 % intervals in brackets");
		expect(printed).toMatch(/^ +Empty +\d+\.\d % \(\d+\.\d–\d+\.\d\)$/m);
		expect(printed).toMatch(/^ +\d+\.\d % \(.*\) {2}Star \(star\)$/m);
	});

	test("what can't be had is told, and what is personal has no say", async () => {
		const { printed } = await runOn(files, "simulate", ...both);
		expect(printed).toContain("never  Night balm (p12): it can't be had");
		expect(printed).toMatch(/^ +\d+\.\d % {2}Day cream SPF 30 \(p10\)$/m);
		expect(printed).not.toContain("Your e-mail");
	});

	test("whether slots were filled at best is told where some are filled together", async () => {
		const limit = constraint("limit", { kind: "price", most: { kind: "literal", value: 15 } });
		const resultPages = planted.resultPages.map((one) => ({ ...one, constraints: [limit] }));
		const joined = await runOn({ ...plantedFiles, "quiz.json": { ...planted, resultPages } }, "simulate", ...both);
		expect(joined.printed).toMatch(/^ {2}Filled together, but maybe not at best +0\.0 %$/m);
		const alone = await runOn(plantedFiles, "simulate", ...both);
		expect(alone.printed).not.toContain("Filled together");
	});

	test("with errors there is nothing to simulate: they are printed instead", async () => {
		const { code, printed } = await runOn({ ...files, "quiz.json": { ...golden, screens: [] } }, "simulate", ...both);
		expect(code).toBe(1);
		expect(printed).toContain("error    no-screens  The quiz has no screens.");
	});

	test("what a file calls things can't steer the terminal", async () => {
		const title = { en: "Red \u001b[31m\nquiz" };
		const { printed } = await runOn({ ...plantedFiles, "quiz.json": { ...planted, title } }, "simulate", ...both);
		expect(printed.split("\n")[0]).toBe("Red [31m quiz: 2 screens, 2 products");
	});
});

describe("what can't be used is told in a sentence, and the exit code is 2", () => {
	const wrong = (change: object) => ({ ...files, "quiz.json": { ...goldenFile, ...change } });
	test.each<[string, Record<string, unknown>, string[], string]>([
		["nothing", files, [], "A command is missing"],
		["another command", files, ["prove", ...both], "There is no command prove"],
		["one file", files, ["check", "quiz.json"], "check takes two files, the quiz and the catalog."],
		["an unknown option", files, ["check", ...both, "--fast"], "Unknown option '--fast'"],
		["no time", files, ["check", ...both, "--seconds", "0"], "--seconds takes a number above 0"],
		["no such quiz", files, ["check", "x.json", "catalog.csv"], "x.json can't be read: there is no such file."],
		["no such catalog", files, ["check", "quiz.json", "x.csv"], "x.csv can't be read: there is no such file."],
		["a folder", files, ["check", ".", "catalog.csv"], ". can't be read: it is a folder."],
		["no JSON", { ...files, "quiz.json": "{" }, ["check", ...both], "quiz.json is not JSON: "],
		["another JSON", { ...files, "quiz.json": "[]" }, ["check", ...both], "quiz.json is not a quiz: "],
		["nothing at all", { ...files, "quiz.json": "null" }, ["check", ...both], "quiz.json is not a quiz."],
		["a format to come", wrong({ format: 9 }), ["check", ...both], "this Candor reads formats up to 5."],
		[
			"an unknown key",
			wrong({ script: "x" }),
			["check", ...both],
			'quiz.json is not a quiz: Unrecognized key: "script"',
		],
		[
			"an empty catalog",
			{ ...files, "catalog.csv": "" },
			["check", ...both],
			"catalog.csv can't be read as a catalog: it is empty.",
		],
	])("%s", async (_, given, args, sentence) => {
		const { code, printed, noted } = await runOn(given, ...args);
		expect([code, printed]).toEqual([2, ""]);
		expect(noted).toContain(sentence);
	});
});

test("--help is no mistake", async () => {
	const { code, printed } = await runOn({}, "--help");
	expect([code, printed.split("\n")[0]]).toEqual([0, "Usage: npm run candor -- check QUIZ.json CATALOG.csv"]);
});

test("the tool needs no database", async () => {
	const options = { ...serverOptions("unused"), entryPoints: ["cli/main.ts"], write: false, metafile: true };
	const { metafile } = await build(options);
	const server = Object.keys(metafile?.inputs ?? {}).filter((file) => file.startsWith("lib/server/"));
	expect(server.filter((file) => !/^lib\/server\/catalog\/(import\/|limits)/.test(file))).toEqual([]);
});
