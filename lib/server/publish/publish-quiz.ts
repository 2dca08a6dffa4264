import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { quizDocument } from "@/lib/contracts/quiz-document";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { SEMANTICS } from "@/lib/quiz/recommend";
import type { AttributeDefinition, Finding, QuizDocument } from "@/lib/quiz/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import { validate } from "@/lib/quiz/validate";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { takeSnapshot } from "@/lib/server/catalog/take-snapshot";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { claimAddress } from "./claim-address";
import { pinNotices } from "./pin-notices";

export interface Published {
	versionId: string;
	number: number;
	slug: string;
}

/**
 * Makes the draft's revision an immutable version and sets the quiz live. Everything slow happens before the one short
 * transaction, which then confirms that neither the draft nor the catalog has moved on.
 * Throws `not-found`, `has-errors` with the findings as issues, `stale-revision`.
 */
export async function publishQuiz(
	scope: Scope,
	quizId: string,
	{ revision, note }: { revision: number; note: string },
): Promise<Published> {
	requireRole(scope, "editor");
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
	refuseErrors(validate(document, { catalog: compiled, ...(await surroundings(workspaceId)) }));
	compileQuiz(document, compiled);
	return transaction(async (tx) => {
		const snapshot = await takeSnapshot(tx, workspaceId);
		if (snapshot.hash !== catalog.snapshotId) throw new AppError("stale-revision", "the catalog has moved on");
		const seen = { scope, quizId, revision, note, document, snapshotId: snapshot.id };
		return insertVersion(tx, seen);
	});
}

function readDocument(draft: unknown): QuizDocument {
	const parsed = quizDocument.safeParse(upgradeDocument(draft));
	if (parsed.success) return parsed.data;
	const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
	throw new AppError("has-errors", "the draft is not well shaped", issues);
}

/** `path` is the node to go to, `message` the finding's code. */
function refuseErrors(findings: Finding[]): void {
	const errors = findings.filter(({ severity }) => severity === "error");
	const issues = errors.map(({ node, code }) => ({ path: node ?? "", message: code }));
	if (issues.length > 0) throw new AppError("has-errors", "the draft has errors", issues);
}

async function surroundings(workspaceId: string) {
	const [attributes, purposes] = await Promise.all([
		db().attribute.findMany({ where: { workspaceId }, select: { key: true, label: true, type: true } }),
		db().purpose.findMany({ where: { workspaceId, archived: false }, select: { id: true } }),
	]);
	// The column holds only the types that the import writes.
	return { attributes: attributes as AttributeDefinition[], purposes: purposes.map(({ id }) => id) };
}

async function insertVersion(
	tx: Transaction,
	seen: {
		scope: Scope;
		quizId: string;
		revision: number;
		note: string;
		document: QuizDocument;
		snapshotId: string;
	},
): Promise<Published> {
	const { scope, quizId, revision, note, document, snapshotId } = seen;
	const { workspaceId } = scope;
	await tx.$queryRaw`
		SELECT 1 FROM quiz WHERE workspace_id = ${workspaceId}::uuid AND id = ${quizId}::uuid FOR UPDATE`;
	const quiz = await tx.quiz.findUniqueOrThrow({
		where: { workspaceId_id: { workspaceId, id: quizId } },
		select: { revision: true, slug: true, versionId: true },
	});
	if (quiz.revision !== revision) throw new AppError("stale-revision");
	const last = await tx.quizVersion.aggregate({ where: { workspaceId, quizId }, _max: { number: true } });
	const number = (last._max.number ?? 0) + 1;
	const versionId = newId();
	const notices = await pinNotices(tx, workspaceId, document);
	await tx.quizVersion.create({
		data: {
			workspaceId,
			id: versionId,
			quizId,
			number,
			semantics: SEMANTICS,
			revision,
			document: toJson(document),
			notices: toJson(notices),
			snapshotId,
			note,
			publishedBy: scope.userId,
		},
	});
	const slug = await claimAddress(tx, workspaceId, quizId, quiz.slug);
	await tx.quiz.update({
		where: { workspaceId_id: { workspaceId, id: quizId } },
		data: { versionId, status: "live", slug },
	});
	return { versionId, number, slug };
}
