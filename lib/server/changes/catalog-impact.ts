import "server-only";
import { setImmediate } from "node:timers/promises";
import type { OutdatedQuiz, QuizImpact } from "@/lib/contracts/changes";
import { type CompiledCatalog, compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import { compareResults, type PastRun } from "@/lib/quiz/prove/compare";
import type { AttributeDefinition, Finding } from "@/lib/quiz/types";
import { validate } from "@/lib/quiz/validate";
import type { Scope } from "@/lib/server/auth/scope";
import { attributeDefinitions } from "@/lib/server/catalog/list-attributes";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { compileVersion, loadVersion } from "@/lib/server/publish/load-version";
import { lastAnswers, sampleSize } from "./last-answers";
import { findLostParts, nameLostParts } from "./lost-parts";
import { outdatedQuizzes } from "./outdated-quizzes";
import { productFaces } from "./product-faces";
import { randomAnswers } from "./random-answers";
import { toReplay } from "./to-replay";

const RANDOM_RUNS = 200;

/**
 * What using today's catalog would change in each published quiz that is bound to an earlier one. One after the other, so
 * that others get their turn in between.
 */
export async function catalogImpact(scope: Scope): Promise<QuizImpact[]> {
	const quizzes = await outdatedQuizzes(scope);
	if (quizzes.length === 0) return [];
	const [catalog, attributes] = await Promise.all([
		liveCatalog(scope.workspaceId),
		attributeDefinitions(scope.workspaceId),
	]);
	const today = { catalog: compileCatalog(catalog), attributes };
	const impacts: QuizImpact[] = [];
	for (const quiz of quizzes) {
		const impact = await quizImpact(scope, quiz, today);
		if (impact) impacts.push(impact);
		await setImmediate();
	}
	return impacts;
}

interface Today {
	catalog: CompiledCatalog;
	attributes: AttributeDefinition[];
}

async function quizImpact(
	{ workspaceId }: Scope,
	quiz: OutdatedQuiz,
	{ catalog, attributes }: Today,
): Promise<QuizImpact | null> {
	const version = await loadVersion(workspaceId, quiz.id, quiz.version.id);
	if (!version) return null;
	const { document } = version;
	const before = await compileVersion(version);
	const after = compileQuiz(document, catalog);
	const { basis, runs } = await runsOf(workspaceId, quiz.id, before, catalog);
	const comparison = compareResults(before, after, runs, { cases: 0 });
	const gone = shownBeforeLeaving(before, catalog, runs);
	const parts = findLostParts(document, [before.catalog, catalog], attributes);
	const named = [...comparison.products, ...gone].map(({ product }) => product);
	const face = await productFaces(workspaceId, [...named, ...parts.products], [document]);
	return {
		quiz,
		catalog: catalog.snapshotId,
		replay: toReplay(comparison, basis, face),
		gone: gone.map(({ product, shown }) => ({ product: face(product), shown })),
		lost: await nameLostParts(workspaceId, parts, attributes, face),
		findings: newFindings(before, after, attributes),
	};
}

async function runsOf(workspaceId: string, quizId: string, quiz: CompiledQuiz, { products }: CompiledCatalog) {
	const count = sampleSize(Math.max(products.length, quiz.catalog.products.length));
	const people = await lastAnswers(workspaceId, quizId, count);
	if (people.length > 0) return { basis: "responses" as const, runs: people };
	return { basis: "random" as const, runs: randomAnswers(quiz, Math.min(RANDOM_RUNS, count)) };
}

/** Products of the version's catalog that today's lacks are unavailable already: how many runs showed them while they weren't. */
function shownBeforeLeaving(served: CompiledQuiz, today: CompiledCatalog, runs: readonly PastRun[]) {
	const { snapshotId, overlay, products } = served.catalog;
	const left = new Set(products.flatMap(({ id }) => (today.indexOf.has(id) ? [] : [id])));
	if (left.size === 0) return [];
	const then = products.map((product) =>
		left.has(product.id) ? { ...product, active: true, available: true } : product,
	);
	const asItWas = compileQuiz(served.document, compileCatalog({ snapshotId, overlay, products: then }));
	return compareResults(asItWas, served, runs, { cases: 0 })
		.products.filter(({ product }) => left.has(product))
		.map(({ product, before }) => ({ product, shown: before }));
}

function newFindings(before: CompiledQuiz, after: CompiledQuiz, attributes: readonly AttributeDefinition[]): Finding[] {
	const find = ({ document, catalog }: CompiledQuiz) =>
		validate(document, { catalog, attributes, purposes: null, traits: null });
	const keyOf = ({ code, node, params }: Finding) => JSON.stringify([code, node, params]);
	const known = new Set(find(before).map(keyOf));
	return find(after).filter((finding) => finding.severity === "error" || !known.has(keyOf(finding)));
}
