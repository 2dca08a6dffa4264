import "server-only";
import type { AttributeEdit } from "@/lib/contracts/catalog";
import { AppError } from "@/lib/contracts/errors";
import type { AttributeValue } from "@/lib/quiz/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import type { Transaction } from "@/lib/server/db/transaction";
import { convertValue } from "./convert-value";
import { cutShort } from "./import/product-draft";
import { changeCatalog } from "./lock-catalog";
import { rewriteAttribute } from "./rewrite-attribute";

/**
 * Renames an attribute and changes its type; its key stays. All values are converted, or nothing is: values that can't
 * be give `conflict` with up to five of them as issues of path "value". Editors only. Throws `not-found`.
 */
export async function editAttribute(scope: Scope, key: string, edit: AttributeEdit): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	await changeCatalog(workspaceId, async (tx) => {
		const before = await tx.attribute.findUnique({
			where: { workspaceId_key: { workspaceId, key } },
			select: { id: true, type: true },
		});
		if (!before) throw new AppError("not-found", "no such attribute");
		await tx.attribute.update({ where: { workspaceId_id: { workspaceId, id: before.id } }, data: edit });
		if (before.type !== edit.type) await convertAll(tx, workspaceId, key, edit.type);
	});
}

async function convertAll(tx: Transaction, workspaceId: string, key: string, type: AttributeEdit["type"]) {
	const unfit = new Set<string>();
	const convert = (value: AttributeValue): AttributeValue => {
		const converted = convertValue(value, type);
		if (converted === null) unfit.add(cutShort(`${value}`, 80));
		return converted ?? value;
	};
	await rewriteAttribute(tx, workspaceId, key, convert);
	if (unfit.size === 0) return;
	const issues = [...unfit].slice(0, 5).map((message) => ({ path: "value", message }));
	throw new AppError("conflict", `${unfit.size} values can't be ${type}`, issues);
}
