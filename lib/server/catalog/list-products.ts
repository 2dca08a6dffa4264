import "server-only";
import { PAGE_SIZE, type ProductPage, type ProductQuery, type ProductSummary } from "@/lib/contracts/catalog";
import { plainLetters, searchWords } from "@/lib/contracts/plain-letters";
import type { Scope } from "@/lib/server/auth/scope";
import { hashJoins } from "@/lib/server/db/hash-joins";
import { transaction } from "@/lib/server/db/transaction";
import { Prisma } from "@/lib/server/generated/client";
import { offersJoin } from "./offers-join";

/** One page (50) of the workspace's products: searched, filtered and sorted by the database. */
export async function listProducts({ workspaceId }: Scope, query: ProductQuery): Promise<ProductPage> {
	const where = Prisma.sql`p.workspace_id = ${workspaceId}::uuid ${Prisma.join(filters(query), " ")}`;
	return transaction(async (tx) => {
		await hashJoins(tx);
		const counted = await tx.$queryRaw<
			{ total: number }[]
		>`SELECT count(*)::int AS total FROM product p ${offersJoin(workspaceId)} WHERE ${where}`;
		const catalog = await tx.product.count({ where: { workspaceId } });
		const total = counted[0]?.total ?? 0;
		const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
		const page = Math.min(query.page, pages);
		const rows = await tx.$queryRaw<(Omit<ProductSummary, "updatedAt"> & { updatedAt: Date })[]>`
			SELECT p.id, p.title, coalesce(p.attributes ->> 'brand', '') AS brand, coalesce(p.attributes ->> 'type', '') AS type,
				p.status, p.image_url AS "imageUrl", p.url, v.price, coalesce(v.variants, 0) AS variants,
				p.status = 'active' AND coalesce(v.available, false) AS available, p.updated_at AS "updatedAt"
			FROM product p ${offersJoin(workspaceId)}
			WHERE ${where}
			ORDER BY ${order[query.sort]}, p.id
			LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
		const products = rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
		return { products, total, catalog, page, pages };
	});
}

const order: Record<ProductQuery["sort"], Prisma.Sql> = {
	title: Prisma.sql`lower(p.title)`,
	"-title": Prisma.sql`lower(p.title) DESC`,
	price: Prisma.sql`v.price NULLS LAST`,
	"-price": Prisma.sql`v.price DESC NULLS LAST`,
	updated: Prisma.sql`p.updated_at`,
	"-updated": Prisma.sql`p.updated_at DESC`,
	rank: Prisma.sql`p.rank NULLS LAST, lower(p.title)`,
};

function filters(query: ProductQuery): Prisma.Sql[] {
	const parts = [statusFilter(query.status)];
	for (const word of searchWords(query.q)) {
		const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
		parts.push(Prisma.sql`AND (${plain(Prisma.sql`p.title`)} LIKE ${like}
			OR ${plain(Prisma.sql`p.attributes ->> 'brand'`)} LIKE ${like}
			OR ${plain(Prisma.sql`p.attributes ->> 'type'`)} LIKE ${like} OR lower(p.external_id) LIKE ${like})`);
	}
	if (query.collection) {
		parts.push(Prisma.sql`AND EXISTS (SELECT 1 FROM product_collection m WHERE m.workspace_id = p.workspace_id
			AND m.product_id = p.id AND m.collection_id = ${query.collection}::uuid)`);
	}
	if (query.attribute) parts.push(attributeFilter(query.attribute, query.value));
	return parts;
}

/** Letters of Europe's alphabets with an accent, and the same without: U+00C0 to U+017F. */
const accented = Array.from({ length: 0x180 - 0xc0 }, (_, at) => String.fromCharCode(0xc0 + at)).filter(
	(letter) => plainLetters(letter) !== letter.toLowerCase(),
);
const bare = accented.map(plainLetters).join("");

/** As `plainLetters` does it, in one pass over the text. */
const plain = (text: Prisma.Sql) => Prisma.sql`translate(lower(${text}), ${accented.join("")}, ${bare})`;

function statusFilter(status: ProductQuery["status"]): Prisma.Sql {
	if (status === "all") return Prisma.empty;
	if (status === "unavailable") return Prisma.sql`AND p.status = 'active' AND NOT coalesce(v.available, false)`;
	return Prisma.sql`AND p.status = ${status}`;
}

/** Without a value: has the attribute at all. A set holds the value, anything else is the value as text. */
function attributeFilter(key: string, value: string | undefined): Prisma.Sql {
	if (value === undefined) return Prisma.sql`AND p.attributes ? ${key}`;
	return Prisma.sql`AND (p.attributes ->> ${key} = ${value} OR p.attributes -> ${key} @> to_jsonb(${value}::text))`;
}
