import "server-only";
import type { NamedQuestion, NumberLimits } from "@/lib/contracts/results-replies";
import type { LocalText } from "@/lib/quiz/types";
import { Prisma } from "@/lib/server/generated/client";
import type { Version } from "./load-nodes";
import type { VersionQuestion } from "./version-nodes";

/** A screen, question or choice across versions, named as the newest version that has it names it. */
export interface LineageScreen {
	id: string;
	name: string;
	text: LocalText;
	current: boolean;
}
export interface LineageQuestion extends NamedQuestion {
	/** Of all versions, named by lineage. */
	ranges: { id: string; from: number | null; to: number | null }[];
	limits: NumberLimits | null;
}

/** `versions` newest first. Order: as in the newest version; nodes only older ones have come after, newest of them first. */
export function screenLineages(versions: Version[]): LineageScreen[] {
	const found = new Map<string, LineageScreen>();
	for (const { screen, current } of screens(versions)) {
		const { lineage: id, name, text } = screen;
		if (!found.has(id)) found.set(id, { id, name, text, current });
	}
	return [...found.values()];
}

/** As `screenLineages`; a question keeps the choices of all its versions. */
export function questionLineages(versions: Version[]): LineageQuestion[] {
	const found = new Map<string, LineageQuestion>();
	for (const { screen, current } of screens(versions)) {
		for (const question of screen.questions) {
			const known = found.get(question.lineage) ?? start(question, current);
			found.set(question.lineage, known);
			for (const { lineage: id, from, to } of question.ranges) {
				if (!known.ranges.some((range) => range.id === id)) known.ranges.push({ id, from, to });
			}
			for (const { lineage: id, text } of question.choices) {
				if (!known.choices.some((choice) => choice.id === id)) known.choices.push({ id, text });
			}
		}
	}
	return [...found.values()];
}

const start = (question: VersionQuestion, current: boolean): LineageQuestion => ({
	id: question.lineage,
	text: question.text,
	kind: question.kind,
	current,
	choices: [],
	ranges: [],
	limits: question.limits,
});

const screens = (versions: Version[]) =>
	versions.flatMap(({ nodes }, index) => nodes.screens.map((screen) => ({ screen, current: index === 0 })));

type Ref = { version: string; node: string; lineage: string };

/** A table (version_id, node_id, lineage) to join on: which lineage a node id stands for in each version. */
export function lineageTable(refs: Ref[]): Prisma.Sql {
	const versions = refs.map(({ version }) => version);
	const nodes = refs.map(({ node }) => node);
	const lineages = refs.map(({ lineage }) => lineage);
	return Prisma.sql`unnest(${versions}::uuid[], ${nodes}::text[], ${lineages}::text[])`;
}

export const screenRefs = (versions: Version[]): Ref[] =>
	versions.flatMap(({ id, nodes }) =>
		nodes.screens.map((screen) => ({ version: id, node: screen.id, lineage: screen.lineage })),
	);

const versionQuestions = (versions: Version[]) =>
	versions.flatMap(({ id, nodes }) =>
		nodes.screens.flatMap(({ questions }) => questions.map((question) => ({ version: id, question }))),
	);

export const questionRefs = (versions: Version[]): Ref[] =>
	versionQuestions(versions).map(({ version, question }) => ({
		version,
		node: question.id,
		lineage: question.lineage,
	}));

export const choiceRefs = (versions: Version[]): Ref[] =>
	versionQuestions(versions).flatMap(({ version, question }) =>
		question.choices.map((choice) => ({ version, node: choice.id, lineage: choice.lineage })),
	);

/** A table o(version_id, node_id) of the result pages that offer a sign-up. */
export function offeringPages(versions: Version[]): Prisma.Sql {
	const pages = versions.flatMap(({ id, nodes }) =>
		nodes.pages.filter(({ purposes }) => purposes.length > 0).map((page) => ({ version: id, node: page.id })),
	);
	return Prisma.sql`unnest(${pages.map(({ version }) => version)}::uuid[], ${pages.map(({ node }) => node)}::text[])
		AS o(version_id, node_id)`;
}
