import "server-only";
import type { SegmentWords } from "@/lib/contracts/segments";
import type { TraitOption, TraitType } from "@/lib/profile/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { listAttributes } from "@/lib/server/catalog/list-attributes";
import { listCollections } from "@/lib/server/catalog/list-collections";
import { db } from "@/lib/server/db/client";
import { localText } from "@/lib/server/workspace/local-text";

/** What segments of this workspace may ask about. */
export async function segmentWords(scope: Scope): Promise<SegmentWords> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const [traits, purposes, quizzes, collections, attributes] = await Promise.all([
		db().trait.findMany({ where: { workspaceId, archived: false }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
		db().purpose.findMany({ where: { workspaceId, archived: false }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
		db().quiz.findMany({
			where: { workspaceId, archived: false, NOT: { versionId: null } },
			select: { id: true, name: true },
			orderBy: [{ name: "asc" }, { id: "asc" }],
		}),
		listCollections(scope),
		listAttributes(scope),
	]);
	return {
		traits: traits.map(({ id, key, name, type, unit, options, purposes }) => ({
			...{ id, key, name: localText(name), type: type as TraitType, unit, purposes },
			options: options as unknown as TraitOption[],
		})),
		purposes: purposes.map(({ id, name }) => ({ id, name: localText(name) })),
		quizzes,
		collections: collections.map(({ id, title }) => ({ id, title })),
		attributes: attributes
			.map(({ key, label, values }) => ({ key, label, values: values.map(({ value }) => value) }))
			.filter(({ values }) => values.length > 0),
	};
}
