import "server-only";
import { createTranslator } from "next-intl";
import da from "@/content/messages/da/changes.json";
import en from "@/content/messages/en/changes.json";
import type { AcceptCatalogReply, AcceptCatalogRequest } from "@/lib/contracts/changes";
import { AppError } from "@/lib/contracts/errors";
import { isAppLocale } from "@/lib/contracts/locales";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { validate } from "@/lib/quiz/validate";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { attributeDefinitions } from "@/lib/server/catalog/list-attributes";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { takeSnapshot } from "@/lib/server/catalog/take-snapshot";
import { db } from "@/lib/server/db/client";
import { changeShown } from "@/lib/server/memory/change-shown";
import { newId } from "@/lib/server/new-id";
import { acceptedFindings } from "@/lib/server/publish/accepted-findings";
import { insertVersion } from "@/lib/server/publish/insert-version";
import { loadVersion, type Version } from "@/lib/server/publish/load-version";
import { refuse } from "@/lib/server/publish/refuse";
import { snapshotHash } from "./snapshot-hash";

/**
 * Binds the published version to today's catalog: a new version of the same document with the same notices. The draft
 * stays as it is, and so does whether the quiz is live or paused.
 * Throws `not-found`, `stale-revision` when the version or the catalog isn't the one that was looked at, `conflict` when
 * the version uses this catalog already, `has-errors` with the findings on this catalog as issues.
 */
export async function acceptCatalog(
	scope: Scope,
	quizId: string,
	seen: AcceptCatalogRequest,
): Promise<AcceptCatalogReply> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const version = await publishedVersion(workspaceId, quizId);
	const catalog = await liveCatalog(workspaceId);
	if (version.id !== seen.version) throw new AppError("stale-revision", "another version is live");
	if (catalog.snapshotId !== seen.catalog) throw new AppError("stale-revision", "the catalog has moved on");
	if ((await snapshotHash(workspaceId, version.snapshotId)) === catalog.snapshotId) throw new AppError("conflict");
	const compiled = compileCatalog(catalog);
	const { document, notices } = version;
	const attributes = await attributeDefinitions(workspaceId);
	const findings = validate(document, { catalog: compiled, attributes, purposes: null, traits: null });
	refuse("has-errors", findings, "error");
	compileQuiz(document, compiled);
	const [pinned, note] = await Promise.all([pinnedBy(version), noteFor(scope)]);
	const { versionId, number } = await changeShown(workspaceId, async (tx) => {
		const snapshot = await takeSnapshot(tx, workspaceId);
		if (snapshot.hash !== catalog.snapshotId) throw new AppError("stale-revision", "the catalog has moved on");
		const accepted = acceptedFindings(findings, catalog);
		const next = { id: newId(), quizId, ...pinned, document, notices, snapshotId: snapshot.id, note, accepted };
		return insertVersion(tx, scope, next, (now) => now.versionId === version.id);
	});
	return { versionId, number };
}

async function publishedVersion(workspaceId: string, quizId: string): Promise<Version> {
	const quiz = await db().quiz.findUnique({
		where: { workspaceId_id: { workspaceId, id: quizId }, archived: false },
		select: { versionId: true },
	});
	const version = quiz?.versionId ? await loadVersion(workspaceId, quizId, quiz.versionId) : null;
	if (!version) throw new AppError("not-found");
	return version;
}

/** Answers go on being evaluated by the same rules, and the draft counts as changed since as much as before. */
async function pinnedBy({ workspaceId, id }: Version): Promise<{ revision: number; semantics: number }> {
	return db().quizVersion.findUniqueOrThrow({
		where: { workspaceId_id: { workspaceId, id } },
		select: { revision: true, semantics: true },
	});
}

/** In the language of whoever accepts. */
async function noteFor({ userId }: Scope): Promise<string> {
	const user = await db().user.findUnique({ where: { id: userId }, select: { locale: true } });
	const locale = user && isAppLocale(user.locale) ? user.locale : "en";
	return createTranslator({ locale, messages: { en, da }[locale] })("acceptedNote");
}
