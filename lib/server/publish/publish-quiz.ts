import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { PublishReply, PublishRequest } from "@/lib/contracts/quiz";
import { quizDocument } from "@/lib/contracts/quiz-document";
import { joinFindings } from "@/lib/quiz/checks/join-findings";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { SEMANTICS } from "@/lib/quiz/recommend";
import type { QuizDocument } from "@/lib/quiz/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { takeSnapshot } from "@/lib/server/catalog/take-snapshot";
import { db } from "@/lib/server/db/client";
import { changeShown } from "@/lib/server/memory/change-shown";
import { proofKey } from "@/lib/server/proofs/proof-key";
import { findVerdict } from "@/lib/server/proofs/verdict";
import { acceptedFindings } from "./accepted-findings";
import { checkDraft } from "./check-draft";
import { claimAddress } from "./claim-address";
import { insertVersion } from "./insert-version";
import { pinNotices } from "./pin-notices";
import { refuse } from "./refuse";

/**
 * Makes the draft's revision an immutable version and sets the quiz live. Everything slow happens before the one short
 * transaction, which then confirms that neither the draft nor the catalog has moved on. What the proofs have found of exactly
 * this draft and catalog counts too. Warnings are kept with the version, and with them the note that says why they may stay.
 * Asked again with the version's id it gives the same version and changes nothing.
 * Throws `not-found`, `has-errors` and `note-needed` with the findings as issues, `stale-revision`.
 */
export async function publishQuiz(scope: Scope, quizId: string, request: PublishRequest): Promise<PublishReply> {
	requireRole(scope, "editor");
	const made = () => madeBefore(scope, quizId, request);
	return (
		(await made()) ??
		makeVersion(scope, quizId, request).catch(async (error) => (await made()) ?? Promise.reject(error))
	);
}

async function makeVersion(
	scope: Scope,
	quizId: string,
	{ id, revision, note }: PublishRequest,
): Promise<PublishReply> {
	const { workspaceId } = scope;
	const quiz = await db().quiz.findUnique({
		where: { workspaceId_id: { workspaceId, id: quizId }, archived: false },
		select: { draft: true, revision: true },
	});
	if (!quiz) throw new AppError("not-found");
	if (quiz.revision !== revision) throw new AppError("stale-revision");
	const document = readDocument(quiz.draft);
	const catalog = await liveCatalog(workspaceId);
	const compiled = compileCatalog(catalog);
	const checks = await checkDraft(workspaceId, document, compiled);
	const proved = await findVerdict(scope, quizId, proofKey(workspaceId, document, catalog, null));
	const findings = joinFindings(checks, proved ?? []);
	refuse("has-errors", findings, "error");
	if (note.trim() === "") refuse("note-needed", findings, "warning");
	compileQuiz(document, compiled);
	const accepted = acceptedFindings(findings, catalog);
	return changeShown(workspaceId, async (tx) => {
		const snapshot = await takeSnapshot(tx, workspaceId);
		if (snapshot.hash !== catalog.snapshotId) throw new AppError("stale-revision", "the catalog has moved on");
		const notices = await pinNotices(tx, workspaceId, document);
		const version = {
			id,
			quizId,
			revision,
			semantics: SEMANTICS,
			document,
			notices,
			snapshotId: snapshot.id,
			note,
			accepted,
		};
		const made = await insertVersion(tx, scope, version, (now) => now.revision === revision);
		const slug = await claimAddress(tx, workspaceId, quizId, made.slug);
		await tx.quiz.update({ where: { workspaceId_id: { workspaceId, id: quizId } }, data: { status: "live", slug } });
		return { ...made, slug };
	});
}

/** What an earlier request with this id has made, also one that was answered into the void or is at it in this moment. */
async function madeBefore(
	{ workspaceId }: Scope,
	quizId: string,
	{ id, revision }: PublishRequest,
): Promise<PublishReply | null> {
	const version = await db().quizVersion.findUnique({
		where: { workspaceId_id: { workspaceId, id }, quizId, revision },
		select: { number: true, quiz: { select: { slug: true } } },
	});
	return version && { versionId: id, number: version.number, slug: version.quiz.slug };
}

function readDocument(draft: unknown): QuizDocument {
	const parsed = quizDocument.safeParse(upgradeDocument(draft));
	if (parsed.success) return parsed.data;
	const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
	throw new AppError("has-errors", "the draft is not well shaped", issues);
}
