import "server-only";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { type VersionNodes, versionNodes } from "./version-nodes";

export interface Version {
	id: string;
	number: number;
	publishedAt: Date;
	nodes: VersionNodes;
}

/** Versions are immutable, so what was read once stays true. */
const read = new Map<string, VersionNodes>();
const KEPT = 500;

/** The quiz's versions with their nodes, newest first. */
export async function loadNodes(scope: Scope, quizId: string): Promise<Version[]> {
	const { workspaceId } = scope;
	const versions = await db().quizVersion.findMany({
		where: { workspaceId, quizId },
		select: { id: true, number: true, publishedAt: true },
		orderBy: { number: "desc" },
	});
	const known = new Map<string, VersionNodes>();
	for (const { id } of versions) {
		const nodes = read.get(cacheKey(workspaceId, id));
		if (nodes) known.set(id, nodes);
	}
	const unread = versions.flatMap(({ id }) => (known.has(id) ? [] : [id]));
	const documents = await db().quizVersion.findMany({
		where: { workspaceId, quizId, id: { in: unread } },
		select: { id: true, document: true },
	});
	for (const { id, document } of documents) known.set(id, remember(cacheKey(workspaceId, id), document));
	return versions.flatMap((version) => {
		const nodes = known.get(version.id);
		return nodes ? [{ ...version, nodes }] : [];
	});
}

const cacheKey = (workspaceId: string, versionId: string) => `${workspaceId}/${versionId}`;

/** `document` was written by publishing, which validates it. */
function remember(key: string, document: unknown): VersionNodes {
	const nodes = versionNodes(upgradeDocument(document));
	const oldest = read.keys().next().value;
	if (read.size >= KEPT && oldest !== undefined) read.delete(oldest);
	read.set(key, nodes);
	return nodes;
}
