import "server-only";
import { type DrawnUpon, type SegmentLeaf, SOON_DAYS, type TraitTest } from "@/lib/profile/segment";
import { Prisma } from "@/lib/server/generated/client";

const sql = Prisma.sql;

export type ValueLeaf = Extract<SegmentLeaf, { kind: "trait" | "freshness" }>;
export const isValueLeaf = (leaf: SegmentLeaf): leaf is ValueLeaf => leaf.kind === "trait" || leaf.kind === "freshness";

interface Asked {
	workspaceId: string;
	purpose: string;
	now: Date;
}

/** Three marks for each leaf, from the lowest bit: it holds; what it rests on wasn't given for the purpose; may not be used. */
const marksEach = 3n;
/** As many leaves as there is room for in 63 bits. */
export const mostValueLeaves = 21;
const markOf = (leaf: number, mark: 0 | 1 | 2): bigint => 1n << (marksEach * BigInt(leaf) + BigInt(mark));

/**
 * Rows (profile_id, marks) of those of whom something is known that the leaves ask about, all their values read in one go: a trait's values
 * lie as far apart as the people they are of, so that reading another trait by itself costs nearly as much again.
 */
export function valueMarks(leaves: readonly ValueLeaf[], { workspaceId, purpose, now }: Asked): Prisma.Sql {
	const traits = [...new Set(leaves.map(({ trait }) => trait))];
	const given = sql`${purpose}::uuid = ANY(v.purposes)`;
	const cases = traits.map((trait) => {
		const marks = leaves.flatMap((leaf, index) => {
			if (leaf.trait !== trait) return [];
			const holds = leaf.kind === "trait" ? passes(leaf.test) : sql`${stateOf(sql`v`, now)} = ${leaf.is}::text`;
			const unusable =
				leaf.kind === "trait" ? sql`WHEN v.stale_at <= ${at(now)} THEN ${markOf(index, 2)}::int8` : sql``;
			return [
				sql`CASE WHEN ${holds} THEN ${markOf(index, 0)}::int8 ELSE 0 END`,
				sql`CASE WHEN NOT ${given} THEN ${markOf(index, 1) | markOf(index, 2)}::int8 ${unusable} ELSE 0 END`,
			];
		});
		return sql`WHEN ${trait}::uuid THEN ${Prisma.join(marks, " | ")}`;
	});
	return sql`
		SELECT v.profile_id, bit_or(CASE v.trait_id ${Prisma.join(cases, " ")} END) AS marks FROM trait_value v
		WHERE v.workspace_id = ${workspaceId}::uuid AND v.trait_id = ANY(${traits}::uuid[]) AND v.current
		GROUP BY v.profile_id`;
}

/** Whether the leaf of that place holds, by a person's marks: true, false, or null where it rests on what isn't drawn upon. */
export function readMark(marks: Prisma.Sql, leaf: number, drawn: DrawnUpon): Prisma.Sql {
	const has = (mark: 0 | 1 | 2) => sql`(coalesce(${marks}, 0) & ${markOf(leaf, mark)}::int8) <> 0`;
	if (drawn === "all") return sql`(${has(0)})`;
	return sql`(CASE WHEN NOT ${has(drawn === "for-purpose" ? 1 : 2)} THEN ${has(0)} END)`;
}

/** Condition on a table of trait values: `freshnessState` of lib/profile. */
export const stateOf = (table: Prisma.Sql, now: Date): Prisma.Sql => sql`(CASE
	WHEN ${table}.stale_at <= ${at(now)} THEN 'stale'
	WHEN ${table}.stale_at <= ${at(daysAfter(now, SOON_DAYS))} THEN 'soon' ELSE 'fresh' END)`;

function passes(test: TraitTest): Prisma.Sql {
	if (test.op === "known") return sql`true`;
	if (test.op === "is") {
		const values = test.values.map((value) => JSON.stringify(value));
		// An array contains an equal part; any other value is contained by itself alone.
		return sql`v.value @> ANY(${values}::jsonb[])`;
	}
	const bounds = [
		...(test.from === null ? [] : [sql`(v.value)::float8 >= ${test.from}::float8`]),
		...(test.to === null ? [] : [sql`(v.value)::float8 <= ${test.to}::float8`]),
	];
	const within = bounds.length > 0 ? Prisma.join(bounds, " AND ") : sql`true`;
	return sql`(CASE WHEN jsonb_typeof(v.value) = 'number' THEN ${within} ELSE false END)`;
}

export const at = (moment: Date): Prisma.Sql => sql`${moment.toISOString()}::timestamptz`;
export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * 86_400_000);
