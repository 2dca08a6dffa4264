import "server-only";
import type { ProductDetail, ProductEdit } from "@/lib/contracts/catalog";
import { AppError } from "@/lib/contracts/errors";
import type { AttributeDefinition, AttributeValue } from "@/lib/quiz/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import type { Transaction } from "@/lib/server/db/transaction";
import { getProduct } from "./get-product";
import { fieldChanges, movesOverlay } from "./import/field-changes";
import { isUuid } from "./is-uuid";
import { attributeDefinitions } from "./list-attributes";
import { loadWhole, type WholeProduct } from "./load-whole";
import { changeCatalog, raiseOverlay } from "./lock-catalog";
import { writeProducts } from "./write-products";

/**
 * Saves a person's edit of a product. Editors only. Throws `not-found`, `stale-revision` when someone else (or an import)
 * has saved since the person opened it, `invalid-input` for attributes or collections that don't exist or don't fit.
 */
export async function saveProduct(scope: Scope, id: string, edit: ProductEdit): Promise<ProductDetail> {
	requireRole(scope, "editor");
	if (!isUuid(id)) throw new AppError("not-found", "no such product");
	const { workspaceId } = scope;
	await changeCatalog(workspaceId, async (tx) => {
		const before = await loadCurrent(tx, workspaceId, id, edit.updatedAt);
		await checkEdit(tx, workspaceId, edit);
		const after = await applyEdit(tx, workspaceId, before, edit);
		const changes = fieldChanges(before, after);
		if (changes.length === 0) return;
		await writeProducts(tx, workspaceId, [after]);
		if (movesOverlay(changes)) await raiseOverlay(tx, workspaceId);
	});
	return getProduct(scope, id);
}

async function loadCurrent(tx: Transaction, workspaceId: string, id: string, seen: string): Promise<WholeProduct> {
	const state = await tx.product.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: { updatedAt: true },
	});
	const [product] = await loadWhole(tx, workspaceId, { id: { in: [id] } });
	if (!state || !product) throw new AppError("not-found", "no such product");
	if (state.updatedAt.getTime() !== Date.parse(seen)) throw new AppError("stale-revision", "product was saved since");
	return product;
}

async function checkEdit(tx: Transaction, workspaceId: string, edit: ProductEdit): Promise<void> {
	const definitions = new Map((await attributeDefinitions(workspaceId, tx)).map((each) => [each.key, each]));
	const issues = Object.entries(edit.attributes)
		.filter(([key, value]) => !fits(value, definitions.get(key)))
		.map(([key]) => ({ path: `attributes.${key}`, message: "unfit" }));
	const known = await tx.collection.count({ where: { workspaceId, id: { in: edit.collections } } });
	if (known !== new Set(edit.collections).size) issues.push({ path: "collections", message: "unknown" });
	if (issues.length > 0) throw new AppError("invalid-input", "product", issues);
}

function fits(value: AttributeValue, definition: AttributeDefinition | undefined): boolean {
	switch (definition?.type) {
		case "number":
			return typeof value === "number";
		case "bool":
			return typeof value === "boolean";
		case "set":
			return Array.isArray(value);
		case "enum":
			return typeof value === "string" && value.length <= 200;
		case "text":
			return typeof value === "string";
		default:
			return false;
	}
}

async function applyEdit(
	tx: Transaction,
	workspaceId: string,
	before: WholeProduct,
	edit: ProductEdit,
): Promise<WholeProduct> {
	const ids = await tx.variant.findMany({
		where: { workspaceId, productId: before.id },
		select: { id: true, externalId: true },
	});
	const edited = new Map(edit.variants.map((variant) => [variant.id, variant]));
	const editOf = new Map(ids.map(({ id, externalId }) => [externalId, edited.get(id)]));
	const attributes = Object.fromEntries(
		Object.entries(edit.attributes).map(([key, value]) => [
			key,
			Array.isArray(value) ? [...new Set(value)].sort() : value,
		]),
	);
	const { title, description, url, imageUrl, rank } = edit;
	return {
		...before,
		...{ title, description, url, imageUrl, rank, attributes },
		collections: [...new Set(edit.collections)].sort(),
		variants: before.variants.map((variant) => {
			const { price, available, stock } = editOf.get(variant.externalId) ?? variant;
			return { ...variant, price: price === null ? null : Math.round(price * 100) / 100, available, stock };
		}),
	};
}
