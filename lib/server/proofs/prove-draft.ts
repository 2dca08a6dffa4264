import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Proof, ProofReply, Weighting } from "@/lib/contracts/proofs";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import type { Observed } from "@/lib/quiz/prove/weigh-answers";
import { localText } from "@/lib/quiz/text";
import type { Catalog, QuizDocument } from "@/lib/quiz/types";
import { hasErrors } from "@/lib/quiz/validate";
import type { Scope } from "@/lib/server/auth/scope";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { db } from "@/lib/server/db/client";
import { log } from "@/lib/server/log";
import { checkDraft } from "@/lib/server/publish/check-draft";
import { readDocument } from "@/lib/server/quiz/read-document";
import { countObserved, observedAnswers } from "./observed-answers";
import { proofOf } from "./proof-cache";
import { proofKey } from "./proof-key";
import type { Proved } from "./prover-task";
import { runProver } from "./run-prover";
import { keepVerdict } from "./verdict";

/**
 * Checks 1 to 4 (docs/proofs.md) on the draft and the catalog as they are now. Takes seconds the first time; afterwards the
 * report is known until one of them changes. Errors: `not-found`, `busy`.
 */
export async function proveDraft(scope: Scope, quizId: string, weighting: Weighting): Promise<ProofReply> {
	const { workspaceId } = scope;
	const quiz = await db().quiz.findUnique({
		where: { workspaceId_id: { workspaceId, id: quizId }, archived: false },
		select: { draft: true, revision: true },
	});
	if (!quiz) throw new AppError("not-found");
	const document = readDocument(quiz.draft);
	const catalog = await liveCatalog(workspaceId);
	const [checks, responses] = await Promise.all([
		checkDraft(workspaceId, document, compileCatalog(catalog)),
		countObserved(scope, quizId),
	]);
	const prove = async () => {
		const observed = weighting === "observed" ? await observedAnswers(scope, quizId, document) : null;
		const keyOf = (weights: Observed | null) => proofKey(workspaceId, document, catalog, weights);
		const key = keyOf(observed);
		const proved = await proofOf({ key, quiz: keyOf(null) }, (known) =>
			runProver({ document, catalog, observed, known }),
		);
		if (observed === null) await keepVerdict(scope, quizId, key, proved.report);
		return proved;
	};
	const proved = isEmpty(document) ? null : await prove().catch((error) => onlyIfSound(error, hasErrors(checks)));
	return { revision: quiz.revision, checks, responses, proof: proved && withTitles(proved, catalog, document) };
}

const isEmpty = ({ screens, resultPages }: QuizDocument): boolean =>
	resultPages.length === 0 || screens.every(({ blocks }) => blocks.every(({ kind }) => kind === "text"));

/** A draft with errors need not be one that the engine can run. */
function onlyIfSound(error: unknown, isFaulty: boolean): null {
	if (!isFaulty || error instanceof AppError) throw error;
	log().info({ err: error }, "a draft with errors could not be proved");
	return null;
}

function withTitles({ report, candidates }: Proved, { products }: Catalog, document: QuizDocument): Proof {
	const { reach, simulation } = report;
	const named = new Set([
		...reach.products.map(({ product }) => product),
		...simulation.exposure.map(({ product }) => product),
		...candidates.flatMap((slot) => slot.products),
	]);
	const titles = products.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title] as const);
	const outcomes = document.outcomes.map(({ id, name }) => [id, localText(name, "", document)] as const);
	return { report, candidates, titles: Object.fromEntries([...titles, ...outcomes]) };
}
