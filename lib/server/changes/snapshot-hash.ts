import "server-only";
import { db } from "@/lib/server/db/client";

/** What `liveCatalog`'s `snapshotId` was when the snapshot was taken: another one now means another catalog. */
export async function snapshotHash(workspaceId: string, snapshotId: string): Promise<string> {
	const { hash } = await db().catalogSnapshot.findUniqueOrThrow({
		where: { workspaceId_id: { workspaceId, id: snapshotId } },
		select: { hash: true },
	});
	return hash;
}
