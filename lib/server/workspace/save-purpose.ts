import "server-only";
import { randomBytes } from "node:crypto";
import { AppError } from "@/lib/contracts/errors";
import type { PurposeBody } from "@/lib/contracts/purposes";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import type { Transaction } from "@/lib/server/db/transaction";
import { changeShown } from "@/lib/server/memory/change-shown";
import { newId } from "@/lib/server/new-id";
import { addNotice } from "./add-notice";
import { slugify } from "./slugify";

/**
 * Adds a purpose (`id` null) or changes one; returns its id. Texts that differ become new notices; published versions keep
 * the ones they were published with. Throws `not-found` for an id of another workspace.
 */
export async function savePurpose(scope: Scope, id: string | null, body: PurposeBody): Promise<string> {
	requireRole(scope, "owner");
	const { workspaceId } = scope;
	return changeShown(workspaceId, async (tx) => {
		const purposeId = id ?? (await addPurpose(tx, workspaceId, body));
		const { name, confirmed, archived } = body;
		const data = { name, confirmed, archived };
		const { count } = await tx.purpose.updateMany({ where: { workspaceId, id: purposeId }, data });
		if (count === 0) throw new AppError("not-found", "no such purpose");
		for (const [locale, text] of Object.entries(body.notices))
			await addNotice(tx, workspaceId, purposeId, locale, text);
		return purposeId;
	});
}

async function addPurpose(tx: Transaction, workspaceId: string, body: PurposeBody): Promise<string> {
	const position = await tx.purpose.count({ where: { workspaceId } });
	if (position >= 50) throw new AppError("invalid-input", "too many purposes");
	const wish = slugify(Object.values(body.name)[0] ?? "purpose");
	const taken = await tx.purpose.findUnique({ where: { workspaceId_key: { workspaceId, key: wish } } });
	const key = taken ? `${wish}-${randomBytes(3).toString("hex")}` : wish;
	const id = newId();
	await tx.purpose.create({ data: { workspaceId, id, key, name: body.name, position } });
	return id;
}
