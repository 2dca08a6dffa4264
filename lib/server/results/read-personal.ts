import "server-only";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { unseal } from "@/lib/server/responses/seal";

export interface PersonalText {
	id: string;
	/** "" for the sign-up's e-mail. */
	questionId: string;
	/** null when erased, or when the reader is a viewer. */
	value: string | null;
	erased: boolean;
}

/** What a person typed in one response. Owners and editors read the values, and each reading leaves an audit line. */
export async function readPersonal(scope: Scope, responseId: string): Promise<PersonalText[]> {
	const { workspaceId, userId, role } = scope;
	const rows = await db().personalValue.findMany({
		where: { workspaceId, responseId },
		select: { id: true, questionId: true, ciphertext: true, erasedAt: true },
		orderBy: { createdAt: "asc" },
	});
	const readable = role === "viewer" ? [] : rows.filter(({ erasedAt }) => erasedAt === null);
	if (readable.length > 0) {
		const line = { action: "response.read", subject: responseId, detail: { values: readable.length } };
		await db().auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
	}
	return rows.map(({ id, questionId, ciphertext, erasedAt }) => ({
		id,
		questionId,
		value: role === "viewer" || erasedAt ? null : unseal(ciphertext, { workspaceId, responseId, id }),
		erased: erasedAt !== null,
	}));
}
