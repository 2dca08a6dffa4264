import "server-only";
import type { MergeRuleBody } from "@/lib/contracts/customers";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

/** The shop's own id beside an e-mail address: the shop has both from one account. Phones are shared more often. */
const usual: MergeRuleBody["kinds"] = ["email", "external"];

/** Identifiers that make two people one when both stand in one row. */
export async function mergeKinds(workspaceId: string): Promise<MergeRuleBody["kinds"]> {
	const rule = await db().mergeRule.findUnique({ where: { workspaceId } });
	return (rule?.kinds as MergeRuleBody["kinds"] | undefined) ?? usual;
}

/** For imports to come. Owners only; leaves an audit line. */
export async function saveMergeRule(scope: Scope, { kinds }: MergeRuleBody, now: Date): Promise<void> {
	requireRole(scope, "owner");
	const { workspaceId, userId } = scope;
	const data = { kinds: [...new Set(kinds)], savedBy: userId, savedAt: now };
	await transaction(async (tx) => {
		await tx.mergeRule.upsert({ where: { workspaceId }, create: { workspaceId, ...data }, update: data });
		const line = { action: "merge-rule.saved", subject: workspaceId, detail: { kinds: data.kinds }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
	});
}
