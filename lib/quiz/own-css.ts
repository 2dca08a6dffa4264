import { isOwnProperty, isOwnSelector, isOwnValue, MEDIA, PROTECTED, SHIELDED } from "./own-css-rules";

/** Most characters of an author's own style. */
export const MOST_CSS = 10_000;

/** An at-rule without a block, such as @import. */
const STATEMENT = /^\s*@[^;]*;/;

/** What of it is left out. `line` counts from 1; `what` is the piece itself. */
export interface CssFault {
	line: number;
	code: "syntax" | "at-rule" | "selector" | "protected" | "property" | "value";
	what: string;
}

export interface OwnCss {
	/** Written anew from what was understood, so that nothing else can be in it; every rule stays within the player. */
	css: string;
	faults: CssFault[];
}

/**
 * An author's own style, in the subset of CSS that can change how the player looks but neither hide a part of it nor reach
 * outside: rules for named parts, a list of properties, values within limits, pictures of the own media alone. What isn't
 * in it is left out and told. O(text), and as much again for each fault.
 */
export function readOwnCss(text: string): OwnCss {
	const source = text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, " "));
	const faults: CssFault[] = [];
	const written: string[] = [];
	const lineAt = (at: number) => source.slice(0, at + leading(source.slice(at))).split("\n").length;
	const fault = (code: CssFault["code"], at: number, what: string) =>
		faults.push({ line: lineAt(at), code, what: what.trim().slice(0, 80) });
	let media = false;
	let at = 0;
	while (at < source.length) {
		const end = nextBrace(source, at);
		const head = source.slice(at, end).trim();
		const brace = source[end];
		const statement = STATEMENT.exec(source.slice(at, end))?.[0];
		if (statement !== undefined) {
			fault("at-rule", at, statement);
			at += statement.length;
		} else if (brace !== "{") {
			if (head !== "") fault("syntax", at, head);
			if (brace === "}" && !media) fault("syntax", end, "}");
			if (media) written.push("}");
			media = false;
			at = end + 1;
		} else if (head.startsWith("@")) {
			if (!media && MEDIA.test(head)) {
				written.push(`${head}{`);
				media = true;
				at = end + 1;
			} else {
				fault("at-rule", at, head);
				at = afterBlock(source, end);
			}
		} else {
			const close = nextBrace(source, end + 1);
			if (source[close] === "}")
				written.push(readRule({ head, at }, { body: source.slice(end + 1, close), at: end + 1 }, fault));
			else fault("syntax", at, head);
			at = source[close] === "}" ? close + 1 : afterBlock(source, end);
		}
	}
	return { css: written.join(""), faults };
}

type Tell = (code: CssFault["code"], at: number, what: string) => void;

function readRule(rule: { head: string; at: number }, block: { body: string; at: number }, fault: Tell): string {
	const selectors = rule.head.split(",").map((selector) => selector.trim().replace(/\s+/g, " "));
	const wrong = selectors.find((selector) => !isOwnSelector(selector));
	if (wrong !== undefined) {
		fault(PROTECTED.test(wrong) ? "protected" : "selector", rule.at, wrong);
		return "";
	}
	const declarations: string[] = [];
	let at = block.at;
	for (const declaration of block.body.split(";")) {
		const colon = declaration.indexOf(":");
		const property = declaration.slice(0, colon).trim().toLowerCase();
		const value = declaration
			.slice(colon + 1)
			.trim()
			.replace(/\s+/g, " ");
		if (declaration.trim() !== "") {
			if (colon < 0) fault("syntax", at, declaration);
			else if (!isOwnProperty(property)) fault("property", at, property);
			else if (!isOwnValue(property, value)) fault("value", at, `${property}: ${value}`);
			else declarations.push(`${property}:${value}`);
		}
		at += declaration.length + 1;
	}
	return declarations.length > 0 ? `${selectors.map(scoped).join(",")}{${declarations.join(";")}}` : "";
}

/** Twice the class, so that it outweighs the player's own rules. */
const scoped = (selector: string): string =>
	(selector.startsWith(".q-player") ? `.q-player${selector}` : `.q-player.q-player ${selector}`) + UNSHIELDED;

const UNSHIELDED = `:not(:where(${SHIELDED}),:where(${SHIELDED}) *)`;

function nextBrace(source: string, from: number): number {
	const found = source.slice(from).search(/[{}]/);
	return found < 0 ? source.length : from + found;
}

/** Behind the block that begins at this brace, with all that is nested in it. */
function afterBlock(source: string, open: number): number {
	let depth = 0;
	for (let at = open; at < source.length; at++) {
		if (source[at] === "{") depth++;
		if (source[at] === "}" && --depth === 0) return at + 1;
	}
	return source.length;
}

const leading = (text: string): number => text.length - text.trimStart().length;
