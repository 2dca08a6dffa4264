import "server-only";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { openPersonal } from "@/lib/server/people/open-personal";

export interface PersonalText {
	id: string;
	/** "" for the sign-up's e-mail, "*" for a scan of the whole form. */
	questionId: string;
	kind: string;
	/** null when erased, or when the reader is a viewer; of a scan, which is looked at by itself. */
	value: string | null;
	erased: boolean;
}

/** What a person typed in one response. Owners and editors read the values, and each reading leaves an audit line. */
export async function readPersonal(scope: Scope, responseId: string): Promise<PersonalText[]> {
	const { workspaceId, userId, role } = scope;
	const rows = await db().personalValue.findMany({
		where: { workspaceId, responseId },
		select: {
			id: true,
			responseId: true,
			questionId: true,
			kind: true,
			ciphertext: true,
			profileId: true,
			erasedAt: true,
		},
		orderBy: { createdAt: "asc" },
	});
	const readable = role === "viewer" ? [] : rows.filter(({ erasedAt, kind }) => erasedAt === null && kind !== "scan");
	if (readable.length > 0) {
		const line = { action: "response.read", subject: responseId, detail: { values: readable.length } };
		await db().auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
	}
	const texts = await openPersonal(db(), workspaceId, readable);
	return rows.map(({ id, questionId, kind, erasedAt }) => ({
		id,
		questionId,
		kind,
		value: texts.get(id) ?? null,
		erased: erasedAt !== null,
	}));
}
