import "server-only";
import { createHash } from "node:crypto";
import type { AttributeValue } from "@/lib/quiz/types";

/** What a snapshot fixes of a product. */
export interface ProductContent {
	id: string;
	externalId: string;
	title: string;
	description: string;
	rank: number | null;
	attributes: Record<string, AttributeValue>;
	/** Ids, in any order. */
	collections: string[];
}

/** SHA-256, hex, of a product's content: equal content has an equal hash, whatever the order of its keys. */
export function contentHash(product: ProductContent): string {
	const keys = Object.keys(product.attributes).sort();
	const canonical = [
		product.id,
		product.externalId,
		product.title,
		product.description,
		product.rank,
		keys.map((key) => [key, product.attributes[key]]),
		product.collections.toSorted(),
	];
	return sha256(JSON.stringify(canonical));
}

/** SHA-256, hex, of a whole catalog: its products' ids and content hashes, ordered by id. */
export function catalogHash(products: { id: string; contentHash: string }[]): string {
	const lines = products.map(({ id, contentHash }) => `${id} ${contentHash}`).sort();
	return sha256(lines.join("\n"));
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
