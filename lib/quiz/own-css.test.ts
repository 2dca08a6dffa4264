import { describe, expect, test } from "vitest";
import { type CssFault, type OwnCss, readOwnCss as read } from "./own-css";
import { SHIELDED } from "./own-css-rules";

const unshielded = `:not(:where(${SHIELDED}),:where(${SHIELDED}) *)`;

/** Without what keeps each rule off the parts that are shielded. */
function readOwnCss(text: string): OwnCss {
	const { css, faults } = read(text);
	return { css: css.replaceAll(unshielded, ""), faults };
}

test("each rule keeps off what people must be able to read", () => {
	expect(read("h1, .q-player p { color: red }").css).toBe(
		`.q-player.q-player h1${unshielded},.q-player.q-player p${unshielded}{color:red}`,
	);
});

const faultsOf = (text: string) => readOwnCss(text).faults.map(({ line, code }) => `${line} ${code}`);

describe("what is understood", () => {
	test.each<[string, string, string]>([
		["a part", ".q-choice { border-radius: 0 }", ".q-player.q-player .q-choice{border-radius:0}"],
		["the whole", ".q-player{background:#fff}", ".q-player.q-player{background:#fff}"],
		[
			"several",
			"h1,\n.q-main  >  h2 { color: red; }",
			".q-player.q-player h1,.q-player.q-player .q-main > h2{color:red}",
		],
		[
			"a chosen choice",
			'.q-choice[aria-pressed="true"], .q-choice:has(:checked) { background: var(--q-tint) }',
			'.q-player.q-player .q-choice[aria-pressed="true"],.q-player.q-player .q-choice:has(:checked){background:var(--q-tint)}',
		],
		[
			"a picture of one's own",
			".q-top { background-image: url('/m/0190-ab/01cd-9') }",
			".q-player.q-player .q-top{background-image:url('/m/0190-ab/01cd-9')}",
		],
		[
			"functions of colours",
			".q-primary { background: linear-gradient(90deg, rgb(1 2 3 / 50%), #abc) }",
			".q-player.q-player .q-primary{background:linear-gradient(90deg, rgb(1 2 3 / 50%), #abc)}",
		],
		[
			"a wide screen's own",
			"/* wide */ @media (min-width: 640px) { h1 { font-size: 40px } }",
			"@media (min-width: 640px){.q-player.q-player h1{font-size:40px}}",
		],
		[
			"a family of fonts",
			'h1 { font-family: "Gill Sans", serif }',
			'.q-player.q-player h1{font-family:"Gill Sans", serif}',
		],
		["nothing", "/* later", ""],
	])("%s", (_, text, css) => expect(readOwnCss(text)).toEqual({ css, faults: [] }));
});

const value = (declaration: string): [string, CssFault["code"]] => [`.q-choice { ${declaration} }`, "value"];
const property = (name: string): [string, CssFault["code"]] => [`.q-choice { ${name}: 0 }`, "property"];
const selector = (text: string): [string, CssFault["code"]] => [`${text} { color: red }`, "selector"];

describe("what is left out", () => {
	test.each<[string, CssFault["code"]]>([
		...["display", "visibility", "opacity", "position", "transform", "clip-path", "overflow", "height", "width"].map(
			property,
		),
		...[
			"content",
			"z-index",
			"filter",
			"behavior",
			"-moz-binding",
			"--q-text",
			"margin-left",
			"outline",
			"animation",
		].map(property),
		value("background: url(https://evil.example/a.png)"),
		value("background: url(//evil.example/a.png)"),
		value("background: url(/m/a/b/../../c)"),
		value("background: URL(/m/a/b)"),
		value("background: image-set('/m/a/b' 1x)"),
		value("background: element(#a)"),
		value("padding: calc(1px * 9000)"),
		value("padding: expression(alert(1))"),
		value("padding: -5px"),
		value("padding: 5000px"),
		value("padding: 100vh"),
		value("color: red !important"),
		value("color: var(--other)"),
		value("color: attr(data-x)"),
		value("color: \\72 ed"),
		value("color: rgb(1 2 3"),
		value("color: red)"),
		value('font-family: "a'),
		value("font-size: 2px"),
		value("font-size: 0.1em"),
		value("font-size: 0"),
		value("font-size: smaller"),
		value("line-height: 0"),
		value("letter-spacing: -2em"),
		value("max-width: 10px"),
		value("color: </style><script>alert(1)</script>"),
		...["*", "body", "html", "#player", ".card", "div", "[hidden]", ".q-choice::before", ".q-choice:not(p)"].map(
			selector,
		),
		...[".q-choice + .q-choice", ".q-choicex", ":root", "</style>", ".q-main:has(.q-consent)"].map(
			(text): [string, CssFault["code"]] => [
				`${text} { color: red }`,
				text.includes("q-consent") ? "protected" : "selector",
			],
		),
		[".q-consent { color: red }", "protected"],
		[".q-screen .q-why { color: red }", "protected"],
		["@import url(/m/a/b);", "at-rule"],
		["@font-face { src: url(/m/a/b) }", "at-rule"],
		["@media print { h1 { color: red } }", "at-rule"],
		[".q-choice { h1 { color: red } }", "syntax"],
		[".q-choice { color: red", "syntax"],
		[".q-choice { color }", "syntax"],
	])("%s", (text, code) => {
		const { css, faults } = readOwnCss(text);
		expect(faults.map((fault) => fault.code)).toContain(code);
		expect(css).toBe("");
	});

	test.each([
		'@charset "utf-8";\n@import url(https://fonts.example/a.css);\nh1 { color: red }',
		"@media (min-width: 1px) { @import 'x'; }\n@layer a;\nh1 { color: red }",
	])("of %j takes no rule with it", (text) => {
		expect(faultsOf(text)).toEqual([expect.stringContaining(" at-rule"), "2 at-rule"]);
		expect(readOwnCss(text).css).toContain(".q-player.q-player h1{color:red}");
	});

	test("is told by its line, and the rest is taken", () => {
		const text =
			"h1 {\n\tcolor: red;\n\tdisplay: none;\n\tline-height: 0\n}\n/* a\n b */\nbody { color: red }\nh2 { color: blue }\n}";
		expect(faultsOf(text)).toEqual(["3 property", "4 value", "8 selector", "10 syntax"]);
		expect(readOwnCss(text).css).toBe(".q-player.q-player h1{color:red}.q-player.q-player h2{color:blue}");
	});

	test("never gets into what is written, whatever is put together", () => {
		const pieces = [
			"<",
			"</style>",
			"\\",
			"@import",
			"url(",
			"!important",
			"}",
			"{",
			"h1",
			"color:",
			"red",
			";",
			'"',
			"'",
			"(",
			")",
			"/*",
			"*/",
			"\n",
			"--x",
		];
		let seed = 7;
		const next = (most: number) => {
			seed = (seed * 48_271) % 2_147_483_647;
			return seed % most;
		};
		for (let run = 0; run < 5_000; run++) {
			const text = Array.from({ length: 3 + next(12) }, () => pieces[next(pieces.length)]).join(next(2) ? " " : "");
			const { css } = readOwnCss(text);
			expect([text, css.match(/[<\\@!]|url|--x/)]).toEqual([text, null]);
			expect([
				text,
				css === "" ||
					/^(?:\.q-player\.q-player h1(?:,\.q-player\.q-player h1)*\{color:red(?:;color:red)*\})+$/.test(css),
			]).toEqual([text, true]);
		}
	});
});
