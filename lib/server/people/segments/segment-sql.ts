import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { type Bought, type DrawnUpon, leavesOf, type SegmentCondition, type SegmentLeaf } from "@/lib/profile/segment";
import { Prisma } from "@/lib/server/generated/client";
import { joinedOrders } from "../joined-orders";
import { standingGrants } from "../standing-grants";
import { at, daysAfter, isValueLeaf, mostValueLeaves, readMark, type ValueLeaf, valueMarks } from "./value-marks";

const sql = Prisma.sql;

/** What is asked, and when. */
export interface SegmentQuestion {
	workspaceId: string;
	purpose: string;
	condition: SegmentCondition;
	now: Date;
}

interface Compiling extends SegmentQuestion {
	/** What the leaf's own table is called. */
	tableOf: Map<SegmentLeaf, Prisma.Sql>;
	/** Those that ask about values, which stand in one table (v) for all of them. */
	valueLeaves: ValueLeaf[];
}

/** What everybody agrees to, read once however many ask. */
const granted = sql`SELECT profile_id, purpose_id FROM granted`;
const grantedTo = (purpose: string): Prisma.Sql => sql`${granted} WHERE purpose_id = ${purpose}::uuid`;

/**
 * Rows (id, seen_at, obstacle) of the people in a segment by all that is known of them: `standIn` of lib/profile in SQL,
 * whose null is its null. Every value is a parameter.
 */
export function segmentRows(question: SegmentQuestion): Prisma.Sql {
	const leaves = [...new Set(leavesOf(question.condition))];
	const valueLeaves = leaves.filter(isValueLeaf);
	if (leaves.length > Math.min(tables.length, mostValueLeaves))
		throw new AppError("internal", `${leaves.length} leaves`);
	const tableOf = new Map(leaves.map((leaf, index) => [leaf, tables[index] ?? sql`t0`]));
	const compiling = { ...question, tableOf, valueLeaves };
	const joins = [
		...(valueLeaves.length > 0 ? [sql`LEFT JOIN (${valueMarks(valueLeaves, question)}) v ON v.profile_id = p.id`] : []),
		...leaves.flatMap((leaf) => leafJoin(leaf, compiling)),
	];
	const holds = (drawn: DrawnUpon) => sql`coalesce(${compile(question.condition, drawn, compiling)}, false)`;
	return sql`
		WITH granted AS (${standingGrants(question.workspaceId)})
		SELECT p.id, p.seen_at, CASE
			WHEN p.restricted_at IS NOT NULL THEN 'restricted'
			WHEN g.profile_id IS NULL THEN 'no-consent'
			WHEN NOT ${holds("for-purpose")} THEN 'other-purpose'
			WHEN NOT ${holds("usable")} THEN 'stale'
		END AS obstacle
		FROM profile p
		LEFT JOIN (${grantedTo(question.purpose)}) g ON g.profile_id = p.id
		${joins.length > 0 ? Prisma.join(joins, " ") : Prisma.empty}
		WHERE p.workspace_id = ${question.workspaceId}::uuid AND p.merged_into IS NULL AND ${holds("all")}`;
}

/** Names of tables can't be parameters: as many as a condition has leaves. */
const tables = [
	...[sql`t0`, sql`t1`, sql`t2`, sql`t3`, sql`t4`, sql`t5`, sql`t6`, sql`t7`, sql`t8`, sql`t9`],
	...[sql`t10`, sql`t11`, sql`t12`, sql`t13`, sql`t14`, sql`t15`, sql`t16`, sql`t17`, sql`t18`, sql`t19`],
];

function leafJoin(leaf: SegmentLeaf, { workspaceId, tableOf, purpose, now }: Compiling): Prisma.Sql[] {
	const table = tableOf.get(leaf) ?? Prisma.empty;
	const join = (rows: Prisma.Sql) => [sql`LEFT JOIN (${rows}) ${table} ON ${table}.profile_id = p.id`];
	if (leaf.kind === "consent") return join(grantedTo(leaf.purpose));
	if (leaf.kind === "quiz") return join(takers(workspaceId, leaf.quiz));
	return leaf.kind === "bought" ? join(buyers(workspaceId, leaf, purpose, now)) : [];
}

const takers = (workspaceId: string, quiz: string): Prisma.Sql => sql`
	SELECT DISTINCT r.profile_id FROM response r
	WHERE r.workspace_id = ${workspaceId}::uuid AND r.profile_id IS NOT NULL AND r.quiz_id = ${quiz}::uuid
		AND r.completed_at IS NOT NULL`;

function buyers(
	workspaceId: string,
	{ what, days }: Extract<SegmentLeaf, { kind: "bought" }>,
	purpose: string,
	now: Date,
): Prisma.Sql {
	const parts = [...since(days, now), ...ofWhat(workspaceId, what)];
	return sql`
		SELECT o.profile_id, count(*)::int AS orders, count(*) FILTER (WHERE o.purpose_id = ${purpose}::uuid)::int AS usable
		FROM (${joinedOrders(workspaceId, { of: parts, granted })}) o
		GROUP BY o.profile_id`;
}

const since = (days: number | null, now: Date): Prisma.Sql[] =>
	days === null ? [] : [sql`o.ordered_at >= ${at(daysAfter(now, -days))}`];

/** Condition on "order" o: one of its lines is of it. */
export function ofWhat(workspaceId: string, what: Bought): Prisma.Sql[] {
	if (what.of === "anything") return [];
	const line = sql`SELECT x.order_id FROM order_line x`;
	const here = sql`x.workspace_id = ${workspaceId}::uuid`;
	if (what.of === "product") {
		return [sql`o.order_id IN (${line} WHERE ${here} AND x.product_id = ${what.product}::uuid)`];
	}
	if (what.of === "collection") {
		return [
			sql`o.order_id IN (${line} JOIN product_collection c ON c.workspace_id = x.workspace_id
				AND c.product_id = x.product_id AND c.collection_id = ${what.collection}::uuid WHERE ${here})`,
		];
	}
	return [
		sql`o.order_id IN (${line} JOIN product pr ON pr.workspace_id = x.workspace_id AND pr.id = x.product_id
			WHERE ${here} AND ${hasAttribute(what)})`,
	];
}

/** Condition on "product" pr. A list holds its parts. */
const hasAttribute = ({ attribute, value }: Extract<Bought, { of: "attribute" }>): Prisma.Sql =>
	sql`(pr.attributes->${attribute}::text) @> ${JSON.stringify(value)}::jsonb`;

function compile(condition: SegmentCondition, drawn: DrawnUpon, compiling: Compiling): Prisma.Sql {
	switch (condition.kind) {
		case "all":
		case "any": {
			const of = condition.of.map((one) => compile(one, drawn, compiling));
			if (of.length === 0) return sql`${condition.kind === "all"}::boolean`;
			return sql`(${Prisma.join(of, condition.kind === "all" ? " AND " : " OR ")})`;
		}
		case "not":
			return sql`(NOT ${compile(condition.of, drawn, compiling)})`;
		default:
			return compileLeaf(condition, drawn, compiling);
	}
}

function compileLeaf(leaf: SegmentLeaf, drawn: DrawnUpon, { tableOf, valueLeaves, now }: Compiling): Prisma.Sql {
	if (isValueLeaf(leaf)) return readMark(sql`v.marks`, valueLeaves.indexOf(leaf), drawn);
	const table = tableOf.get(leaf) ?? Prisma.empty;
	switch (leaf.kind) {
		case "consent":
		case "quiz":
			return sql`(${table}.profile_id IS NOT NULL)`;
		case "seen":
			return sql`(p.seen_at >= ${at(daysAfter(now, -leaf.days))})`;
		case "bought": {
			const counted = drawn === "all" ? sql`orders` : sql`usable`;
			return sql`(CASE WHEN coalesce(${table}.${counted}, 0) >= ${leaf.orders}::int THEN true
				WHEN coalesce(${table}.orders, 0) < ${leaf.orders}::int THEN false END)`;
		}
	}
}
