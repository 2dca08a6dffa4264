import "server-only";
import type { AttributeSummary } from "@/lib/contracts/catalog";
import type { AttributeDefinition, AttributeScalar, AttributeType } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import type { Transaction } from "@/lib/server/db/transaction";

const VALUES = 200;

/**
 * The workspace's attributes with how many active products have one, and for pickers the most frequent values
 * (at most 200; none for text), and the least and greatest number.
 */
export async function listAttributes({ workspaceId }: Scope): Promise<AttributeSummary[]> {
	const [definitions, usage, values] = await Promise.all([
		attributeDefinitions(workspaceId),
		usageOf(workspaceId),
		valuesOf(workspaceId),
	]);
	return definitions.map((definition) => {
		const used = usage.get(definition.key);
		const listed = values.get(definition.key);
		return {
			...definition,
			products: used?.products ?? 0,
			distinct: (definition.type === "set" ? listed?.distinct : used?.distinct) ?? 0,
			least: definition.type === "number" ? (used?.least ?? null) : null,
			greatest: definition.type === "number" ? (used?.greatest ?? null) : null,
			values: definition.type === "text" ? [] : (listed?.values ?? []),
		};
	});
}

/** Definitions alone, by label. */
export async function attributeDefinitions(
	workspaceId: string,
	tx: Pick<Transaction, "attribute"> = db(),
): Promise<AttributeDefinition[]> {
	const rows = await tx.attribute.findMany({
		where: { workspaceId },
		select: { key: true, label: true, type: true },
		orderBy: [{ label: "asc" }, { key: "asc" }],
	});
	return rows.map((row) => ({ ...row, type: row.type as AttributeType }));
}

interface Usage {
	key: string;
	products: number;
	distinct: number;
	least: number | null;
	greatest: number | null;
}

async function usageOf(workspaceId: string): Promise<Map<string, Usage>> {
	const rows = await db().$queryRaw<Usage[]>`
		SELECT a.key, count(*)::int AS products, count(DISTINCT a.value)::int AS distinct,
			min(CASE jsonb_typeof(a.value) WHEN 'number' THEN (a.value #>> '{}')::float8 END) AS least,
			max(CASE jsonb_typeof(a.value) WHEN 'number' THEN (a.value #>> '{}')::float8 END) AS greatest
		FROM product p CROSS JOIN LATERAL jsonb_each(p.attributes) a
		WHERE p.workspace_id = ${workspaceId}::uuid AND p.status = 'active'
		GROUP BY a.key`;
	return new Map(rows.map((row) => [row.key, row]));
}

interface Listed {
	/** Single values of a set. */
	distinct: number;
	values: AttributeSummary["values"];
}

async function valuesOf(workspaceId: string): Promise<Map<string, Listed>> {
	const rows = await db().$queryRaw<{ key: string; value: AttributeScalar; products: number; distinct: number }[]>`
		SELECT key, value, products, "distinct" FROM (
			SELECT a.key, v.value, count(*)::int AS products,
				(count(*) OVER (PARTITION BY a.key))::int AS "distinct",
				row_number() OVER (PARTITION BY a.key ORDER BY count(*) DESC, v.value) AS place
			FROM product p
			CROSS JOIN LATERAL jsonb_each(p.attributes) a
			CROSS JOIN LATERAL jsonb_array_elements(
				CASE jsonb_typeof(a.value) WHEN 'array' THEN a.value ELSE jsonb_build_array(a.value) END) v
			WHERE p.workspace_id = ${workspaceId}::uuid AND p.status = 'active' AND length(v.value::text) <= 202
			GROUP BY a.key, v.value
		) counted WHERE place <= ${VALUES}
		ORDER BY key, place`;
	const listed = new Map<string, Listed>();
	for (const { key, value, products, distinct } of rows) {
		const entry = listed.get(key) ?? { distinct, values: [] };
		entry.values.push({ value, products });
		listed.set(key, entry);
	}
	return listed;
}
