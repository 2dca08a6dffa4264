import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { mostTraits, type TraitBody } from "@/lib/contracts/traits";
import type { TraitOption } from "@/lib/profile/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import type { Transaction } from "@/lib/server/db/transaction";
import { changeShown } from "@/lib/server/memory/change-shown";
import { newId } from "@/lib/server/new-id";
import { standingGrants } from "../standing-grants";
import { traitKeysOf } from "./trait-uses";

/**
 * Adds a trait to the dictionary (`id` null) or changes one; returns its id. Editors only. A changed shelf life moves when stored
 * values go stale. Purposes are for values to come: stored ones keep those they were given for, and where the trait becomes sensitive, those of them
 * that the person agrees to now (`givenFor` of lib/profile).
 *
 * Throws `not-found` for an id or purpose of another workspace, `too-large` beyond the most traits, and `conflict` with an issue:
 * path "key" (message "taken" or "used": values, a draft or a version know it), "type" (values have it), or "options" (message:
 * a value that people have and the options lack).
 */
export async function saveTrait(scope: Scope, id: string | null, body: TraitBody): Promise<string> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	return changeShown(workspaceId, async (tx) => {
		// The workspace's dictionary is written by one at a time.
		await tx.$executeRaw`SELECT 1 FROM workspace WHERE workspace_id = ${workspaceId}::uuid FOR NO KEY UPDATE`;
		await requirePurposes(tx, workspaceId, body.purposes);
		const keyHolder = await tx.trait.findUnique({
			where: { workspaceId_key: { workspaceId, key: body.key } },
			select: { id: true },
		});
		if (keyHolder && keyHolder.id !== id) throw refusal("key", "taken");
		const data = { ...body, options: body.options.map(({ value, name }) => ({ value, name })) };
		if (id !== null) {
			await changeTrait(tx, { workspaceId, id }, body);
			await tx.trait.updateMany({ where: { workspaceId, id }, data });
			return id;
		}
		const position = await tx.trait.count({ where: { workspaceId } });
		if (position >= mostTraits) throw new AppError("too-large", "too many traits");
		return (await tx.trait.create({ data: { workspaceId, id: newId(), position, ...data } })).id;
	});
}

async function requirePurposes(tx: Transaction, workspaceId: string, purposes: readonly string[]): Promise<void> {
	const ids = [...new Set(purposes)];
	const known = await tx.purpose.count({ where: { workspaceId, id: { in: ids } } });
	if (known < ids.length) throw new AppError("not-found", "no such purpose");
}

/** What stored values stand in the way of, and what they follow. */
async function changeTrait(
	tx: Transaction,
	{ workspaceId, id }: { workspaceId: string; id: string },
	body: TraitBody,
): Promise<void> {
	// Whoever stores a value holds the row shared, so none can come with the old type or shelf life.
	await tx.$executeRaw`SELECT 1 FROM trait WHERE workspace_id = ${workspaceId}::uuid AND id = ${id}::uuid FOR UPDATE`;
	const before = await tx.trait.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
	if (!before) throw new AppError("not-found", "no such trait");
	const kept = (await tx.traitValue.findFirst({ where: { workspaceId, traitId: id }, select: { id: true } })) !== null;
	if (before.key !== body.key && (kept || (await isAskedFor(tx, workspaceId, before.key))))
		throw refusal("key", "used");
	if (!kept) return;
	if (before.type !== body.type) throw refusal("type", "used");
	const lacking = await firstLacking(tx, { workspaceId, id }, before.options as unknown as TraitOption[], body);
	if (lacking !== null) throw refusal("options", lacking);
	if (body.sensitive && !before.sensitive) await narrowPurposes(tx, { workspaceId, id });
	if (before.shelfLifeDays === body.shelfLifeDays) return;
	await tx.$executeRaw`
		UPDATE trait_value SET stale_at = at + ${body.shelfLifeDays}::int * interval '24 hours'
		WHERE workspace_id = ${workspaceId}::uuid AND trait_id = ${id}::uuid`;
}

/** As if each were given now. */
const narrowPurposes = (tx: Transaction, { workspaceId, id }: { workspaceId: string; id: string }) =>
	tx.$executeRaw`
		UPDATE trait_value v SET purposes = ARRAY(
			SELECT g.purpose_id FROM (${standingGrants(workspaceId)}) g
			WHERE g.profile_id = v.profile_id AND g.purpose_id = ANY(v.purposes) ORDER BY 1)
		WHERE v.workspace_id = ${workspaceId}::uuid AND v.trait_id = ${id}::uuid`;

async function isAskedFor(tx: Transaction, workspaceId: string, key: string): Promise<boolean> {
	const quizzes = await tx.quiz.findMany({ where: { workspaceId }, select: { id: true, draft: true } });
	if (quizzes.some(({ draft }) => traitKeysOf(draft).has(key))) return true;
	for (const { id: quizId } of quizzes) {
		const versions = await tx.quizVersion.findMany({ where: { workspaceId, quizId }, select: { document: true } });
		if (versions.some(({ document }) => traitKeysOf(document).has(key))) return true;
	}
	return false;
}

/** An option that goes and that somebody has, or null. */
async function firstLacking(
	tx: Transaction,
	{ workspaceId, id }: { workspaceId: string; id: string },
	before: readonly TraitOption[],
	{ options }: TraitBody,
): Promise<string | null> {
	const gone = before.map(({ value }) => value).filter((value) => options.every((option) => option.value !== value));
	if (gone.length === 0) return null;
	// Of jsonb, a list contains a text that is one of its own.
	const [row] = await tx.$queryRaw<{ value: string }[]>`
		SELECT gone.value FROM unnest(${gone}::text[]) AS gone(value) WHERE EXISTS (
			SELECT 1 FROM trait_value v WHERE v.workspace_id = ${workspaceId}::uuid AND v.trait_id = ${id}::uuid
			AND v.value @> to_jsonb(gone.value)) LIMIT 1`;
	return row?.value ?? null;
}

const refusal = (path: "key" | "type" | "options", message: string) =>
	new AppError("conflict", `${path}: ${message}`, [{ path, message }]);
