import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { SegmentBody } from "@/lib/contracts/segments";
import { leavesOf } from "@/lib/profile/segment";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { toJson } from "@/lib/server/db/to-json";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

const mostSegments = 200;

/**
 * Adds a segment (`id` null) or changes one; returns its id. Editors only. Throws `not-found` for an id of another workspace,
 * `invalid-input` naming a purpose or trait that this one doesn't have.
 */
export async function saveSegment(scope: Scope, id: string | null, body: SegmentBody): Promise<string> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	const { name, purpose: purposeId, condition } = body;
	return transaction(async (tx) => {
		const now = new Date();
		const data = { name, purposeId, condition: toJson(condition), updatedAt: now };
		const saved = id ?? (await add(tx, { ...data, workspaceId, createdBy: userId, createdAt: now }));
		const { count } = await tx.segment.updateMany({ where: { workspaceId, id: saved }, data });
		if (count === 0) throw new AppError("not-found", "no such segment");
		await requireKnown(tx, workspaceId, body);
		return saved;
	});
}

async function add(
	tx: Transaction,
	data: Omit<Parameters<Transaction["segment"]["create"]>[0]["data"], "id"> & { workspaceId: string },
): Promise<string> {
	const { workspaceId } = data;
	if ((await tx.segment.count({ where: { workspaceId } })) >= mostSegments)
		throw new AppError("invalid-input", "too many segments");
	const id = newId();
	await tx.segment.create({ data: { ...data, id, workspaceId } });
	return id;
}

/** What a condition names and nobody knows would never match, without anyone being told. */
async function requireKnown(
	tx: Transaction,
	workspaceId: string,
	{ purpose, condition }: Pick<SegmentBody, "purpose" | "condition">,
): Promise<void> {
	const leaves = leavesOf(condition);
	const traits = new Set(leaves.flatMap((leaf) => ("trait" in leaf ? leaf.trait : [])));
	const purposes = new Set([purpose, ...leaves.flatMap((leaf) => ("purpose" in leaf ? leaf.purpose : []))]);
	const [knownTraits, knownPurposes] = await Promise.all([
		tx.trait.count({ where: { workspaceId, id: { in: [...traits] } } }),
		tx.purpose.count({ where: { workspaceId, id: { in: [...purposes] }, archived: false } }),
	]);
	const issues = [
		...(knownTraits < traits.size ? [{ path: "condition", message: "no such trait" }] : []),
		...(knownPurposes < purposes.size ? [{ path: "purpose", message: "no such purpose" }] : []),
	];
	if (issues.length > 0) throw new AppError("invalid-input", "the segment names what isn't there", issues);
}
