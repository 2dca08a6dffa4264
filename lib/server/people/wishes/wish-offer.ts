import "server-only";
import { db } from "@/lib/server/db/client";

/** For which purpose the workspace tells people what they wished for; null: no message does, and nobody is asked. */
export async function wishOffer(workspaceId: string): Promise<{ purposeId: string } | null> {
	const found = await db().message.findFirst({
		where: { workspaceId, active: true, trigger: { path: ["kind"], equals: "wish" } },
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
		select: { purposeId: true },
	});
	return found;
}
