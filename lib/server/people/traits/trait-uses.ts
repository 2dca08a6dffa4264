import "server-only";
import type { TraitUse, TraitUses } from "@/lib/contracts/traits";
import { factRules } from "@/lib/quiz/collect-facts";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** What the dictionary's traits are used for at `now`: of how many people each is known, and which quizzes ask for it (archived ones left out). */
export async function traitUses(scope: Scope, now: Date): Promise<TraitUses> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const [traits, counts, quizzes] = await Promise.all([
		db().trait.findMany({ where: { workspaceId }, select: { id: true, key: true } }),
		countValues(workspaceId, now),
		askingQuizzes(workspaceId),
	]);
	return Object.fromEntries(
		traits.map(({ id, key }): [string, TraitUse] => [
			id,
			{ ...(counts.get(id) ?? { people: 0, stale: 0, kept: false }), quizzes: quizzes.get(key) ?? [] },
		]),
	);
}

type Count = Pick<TraitUse, "people" | "stale" | "kept">;

async function countValues(workspaceId: string, now: Date): Promise<Map<string, Count>> {
	const rows = await db().$queryRaw<{ id: string; people: number; stale: number }[]>`
		SELECT trait_id AS id, (count(*) FILTER (WHERE current))::int AS people,
			(count(*) FILTER (WHERE current AND stale_at <= ${now}))::int AS stale
		FROM trait_value WHERE workspace_id = ${workspaceId}::uuid GROUP BY trait_id`;
	return new Map(rows.map(({ id, people, stale }) => [id, { people, stale, kept: true }]));
}

/** By trait key. */
async function askingQuizzes(workspaceId: string): Promise<Map<string, TraitUse["quizzes"]>> {
	const rows = await db().quiz.findMany({
		where: { workspaceId, archived: false },
		select: { id: true, name: true, draft: true },
		orderBy: [{ name: "asc" }, { id: "asc" }],
	});
	const asking = new Map<string, TraitUse["quizzes"]>();
	for (const { id, name, draft } of rows)
		for (const key of traitKeysOf(draft)) asking.set(key, [...(asking.get(key) ?? []), { id, name }]);
	return asking;
}

/** The keys of the traits that a stored document says something of. */
export function traitKeysOf(stored: unknown): Set<string> {
	const rules = factRules(upgradeDocument(stored));
	return new Set(rules.flatMap(({ effect }) => (effect.kind === "trait" ? [effect.attribute] : [])));
}
