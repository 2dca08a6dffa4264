import "server-only";
import type { ProofReport } from "@/lib/quiz/prove/proof-report";
import type { Finding } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";

/** Of each quiz: the draft goes on, and what was found of earlier ones is of no use. */
const KEPT = 5;

/** Keeps what a proof has found for publishing on any node. One that was cut off gives way to an exact one. */
export async function keepVerdict(
	{ workspaceId }: Scope,
	quizId: string,
	key: string,
	{ findings, exactByCheck }: ProofReport,
): Promise<void> {
	const exact = Object.values(exactByCheck).every(Boolean);
	const verdict = { findings: toJson(findings), exact };
	const { count } = await db().proofVerdict.createMany({
		data: { workspaceId, quizId, key, ...verdict },
		skipDuplicates: true,
	});
	if (count > 0) return dropOld(workspaceId, quizId);
	if (exact) await db().proofVerdict.updateMany({ where: { workspaceId, quizId, key, exact: false }, data: verdict });
}

/** What was found of exactly this draft and catalog (`proofKey`); null when that is not known. */
export async function findVerdict({ workspaceId }: Scope, quizId: string, key: string): Promise<Finding[] | null> {
	const verdict = await db().proofVerdict.findUnique({
		where: { workspaceId_quizId_key: { workspaceId, quizId, key } },
		select: { findings: true },
	});
	// Written by `keepVerdict` alone.
	return verdict && (verdict.findings as unknown as Finding[]);
}

async function dropOld(workspaceId: string, quizId: string): Promise<void> {
	const old = await db().proofVerdict.findMany({
		where: { workspaceId, quizId },
		orderBy: [{ provedAt: "desc" }, { key: "desc" }],
		skip: KEPT,
		select: { key: true },
	});
	if (old.length === 0) return;
	await db().proofVerdict.deleteMany({ where: { workspaceId, quizId, key: { in: old.map(({ key }) => key) } } });
}
