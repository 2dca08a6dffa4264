import type { FlowRule } from "./flow";
import { type PaperWhen, type Printed, paperWhen } from "./paper-when";
import type { ShopperBlock, ShopperDocument, ShopperPage, ShopperQuestion, ShopperText } from "./shopper-document";
import type { NodeId } from "./types";

/**
 * A quiz as it is printed: its questions numbered through, its choices lettered, and its rules as far as they can be said in a
 * sentence that somebody with a pen can follow.
 */
export interface PaperLayout {
	screens: PaperScreen[];
	/** There are rules that no sentence says: not every question concerns everybody. */
	unsaid: boolean;
}

export interface PaperScreen {
	id: NodeId;
	blocks: PaperBlock[];
	/** Where to go on after it, in the order in which it is tried; where none holds, with what follows. */
	ways: PaperWay[];
}

export type PaperBlock = { text: ShopperText } | PaperQuestion;

export interface PaperQuestion {
	question: ShopperQuestion;
	/** From 1, through the whole form. */
	number: number;
	/** It is to be left out where one of these holds. */
	leftOutIf: PaperWhen[];
	/** By choice: it isn't there where one of these holds. */
	choiceNotIf: Record<NodeId, PaperWhen[]>;
}

export interface PaperWay {
	when: PaperWhen;
	/** The question's number, or that the questions end there; `url`: with an address to go to. */
	to: number | "end" | { url: string };
}

/** O(blocks × rules). The document is settled for where people come from (`settleEntry`). */
export function paperLayout({ screens, rules }: Pick<ShopperDocument, "screens" | "rules">): PaperLayout {
	const printed = numberThrough(screens.map(({ blocks }) => blocks));
	const said = rules.map((rule) => ({ ...rule, said: paperWhen(rule.when, printed) }));
	const mayBe = said.filter((rule) => rule.said !== "never");
	const unsaid = mayBe.some((rule) => rule.said === null);
	const outIf = (rule: (then: FlowRule["then"]) => boolean): PaperWhen[] =>
		mayBe.flatMap((one) => (rule(one.then) && one.said !== null && one.said !== "never" ? [one.said] : []));

	const toBlock = (block: ShopperBlock, screen: NodeId): PaperBlock => {
		if (block.kind === "text") return { text: block };
		const leftOutIf = outIf((then) =>
			then.kind === "skip" ? then.screen === screen : then.kind === "hide" && then.node === block.id,
		);
		const choices = "choices" in block ? block.choices : [];
		const notIf = choices.map(({ id }) => [id, outIf((then) => then.kind === "hide" && then.node === id)] as const);
		const choiceNotIf = Object.fromEntries(notIf.filter(([, whens]) => whens.length > 0));
		return { question: block, number: printed.get(block.id)?.number ?? 0, leftOutIf, choiceNotIf };
	};

	const firstFrom = (at: number): number | "end" =>
		screens
			.slice(at)
			.flatMap(({ blocks }) => blocks.flatMap(({ id }) => printed.get(id)?.number ?? []))
			.at(0) ?? "end";

	const waysFrom = (at: number): PaperWay[] => {
		const ways: PaperWay[] = [];
		const next = firstFrom(at + 1);
		for (const { then, said: when } of mayBe) {
			if (!("from" in then) || then.from !== screens[at]?.id || when === "never") continue;
			// Whom a rule without words leads away, the ones behind it don't concern.
			if (when === null) return ways;
			const to = wayTo(then, at);
			if (to !== null) ways.push({ when, to });
			if (to !== null && when.tests.length === 0) break;
		}
		const last = ways.at(-1);
		// Where one goes anyway needs no words.
		return last?.to === next && last.when.tests.length === 0 ? ways.slice(0, -1) : ways;
	};

	const wayTo = (then: FlowRule["then"], at: number): PaperWay["to"] | null => {
		if (then.kind === "leave") return then.url === "" ? null : { url: then.url };
		if (then.kind !== "jump") return null;
		if (then.to === "end") return "end";
		const to = screens.findIndex(({ id }) => id === then.to);
		return to > at ? firstFrom(to) : null;
	};

	return {
		screens: screens.map(({ id, blocks }, at) => ({
			id,
			blocks: blocks.map((block) => toBlock(block, id)),
			ways: waysFrom(at),
		})),
		unsaid,
	};
}

/** What every result page offers to sign up for, in the words of the last; null where they don't agree on any, or a page offers none. */
export function signUpOnPaper({
	resultPages,
}: {
	resultPages: readonly Pick<ShopperPage, "signUp">[];
}): ShopperPage["signUp"] {
	const last = resultPages.at(-1)?.signUp;
	if (!last) return null;
	const purposes = last.purposes.filter((id) => resultPages.every(({ signUp }) => signUp?.purposes.includes(id)));
	return purposes.length > 0 ? { ...last, purposes } : null;
}

/** "A" to "Z", by place from 0: the key by which the choice is entered. Beyond there is none. */
export const letterOf = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : "");

function numberThrough(screens: readonly (readonly ShopperBlock[])[]): Map<NodeId, Printed> {
	const questions = screens.flat().filter((block): block is ShopperQuestion => block.kind !== "text");
	return new Map(
		questions.map((question, at) => {
			const choices = "choices" in question ? question.choices.map(({ id }) => id) : [];
			const letters = new Map(choices.map((id, place) => [id, letterOf(place)]));
			return [question.id, { number: at + 1, kind: question.kind, letters }];
		}),
	);
}
