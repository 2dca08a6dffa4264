import "server-only";
import { knownPurposes } from "@/lib/contracts/known-purposes";
import { knownTraits } from "@/lib/contracts/known-traits";
import type { CompiledCatalog } from "@/lib/quiz/compile-catalog";
import type { AttributeDefinition, Finding, QuizDocument } from "@/lib/quiz/types";
import { validate } from "@/lib/quiz/validate";
import { db } from "@/lib/server/db/client";
import { traitRows } from "@/lib/server/people/traits/list-traits";

/** What `validate` finds of a draft among the workspace's catalog, attributes, purposes and traits as they are now. */
export async function checkDraft(
	workspaceId: string,
	document: QuizDocument,
	catalog: CompiledCatalog,
): Promise<Finding[]> {
	const [attributes, purposes, traits] = await Promise.all([
		db().attribute.findMany({ where: { workspaceId }, select: { key: true, label: true, type: true } }),
		db().purpose.findMany({
			where: { workspaceId },
			select: { id: true, archived: true, notices: { select: { locale: true } } },
		}),
		traitRows(workspaceId),
	]);
	return validate(document, {
		catalog,
		// The column holds only the types that the import writes.
		attributes: attributes as AttributeDefinition[],
		purposes: knownPurposes(purposes),
		traits: knownTraits(traits),
	});
}
