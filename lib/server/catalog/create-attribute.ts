import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { makeKey } from "@/lib/contracts/make-key";
import type { AttributeDefinition } from "@/lib/quiz/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { newId } from "@/lib/server/new-id";
import { changeCatalog } from "./lock-catalog";

/** Defines an attribute; its key is made of the label. Editors only. Throws `conflict` when the key exists. */
export async function createAttribute(
	scope: Scope,
	wanted: Pick<AttributeDefinition, "label" | "type">,
): Promise<AttributeDefinition> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const definition = { key: makeKey(wanted.label), label: wanted.label, type: wanted.type };
	return changeCatalog(workspaceId, async (tx) => {
		const taken = await tx.attribute.count({ where: { workspaceId, key: definition.key } });
		if (taken) throw new AppError("conflict", "attribute exists", [{ path: "label", message: "taken" }]);
		await tx.attribute.create({ data: { workspaceId, id: newId(), ...definition } });
		return definition;
	});
}
