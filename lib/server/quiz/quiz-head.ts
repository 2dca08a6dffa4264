import "server-only";
import type { QuizHead, QuizStatus } from "@/lib/contracts/quiz";
import { db } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/generated/client";

export const headSelect = {
	id: true,
	name: true,
	slug: true,
	status: true,
	revision: true,
	updatedAt: true,
	versionId: true,
} satisfies Prisma.QuizSelect;
type HeadRow = Prisma.QuizGetPayload<{ select: typeof headSelect }>;

type VersionRow = { id: string; number: number; revision: number; publishedAt: Date };

/** The published versions of these quizzes, by version id. */
export async function currentVersions(workspaceId: string, rows: readonly HeadRow[]): Promise<Map<string, VersionRow>> {
	const ids = rows.flatMap((row) => row.versionId ?? []);
	if (ids.length === 0) return new Map();
	const versions = await db().quizVersion.findMany({
		where: { workspaceId, id: { in: ids } },
		select: { id: true, number: true, revision: true, publishedAt: true },
	});
	return new Map(versions.map((version) => [version.id, version]));
}

export function quizHead(row: HeadRow, versions: ReadonlyMap<string, VersionRow>): QuizHead {
	const version = row.versionId === null ? undefined : versions.get(row.versionId);
	return {
		id: row.id,
		name: row.name,
		slug: row.slug,
		status: row.status as QuizStatus,
		revision: row.revision,
		updatedAt: row.updatedAt.toISOString(),
		version: version ? { ...version, publishedAt: version.publishedAt.toISOString() } : null,
		changed: version !== undefined && version.revision !== row.revision,
	};
}
