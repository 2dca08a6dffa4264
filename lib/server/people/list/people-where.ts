import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { PeopleQuery } from "@/lib/contracts/people";
import { fitTrait } from "@/lib/profile/fit-trait";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { Prisma } from "@/lib/server/generated/client";
import { identifierKinds, normalIdentifier } from "../identifiers";
import { traitRows } from "../traits/list-traits";

/** The condition on profile `p` for what is listed. Throws `not-found` for a trait of another workspace, `forbidden` when a viewer asks for a sensitive one. */
export async function peopleWhere(scope: Scope, query: PeopleQuery & { text?: string }): Promise<Prisma.Sql> {
	const { workspaceId } = scope;
	const parts = [Prisma.sql`p.workspace_id = ${workspaceId}::uuid AND p.merged_into IS NULL`];
	if (query.text !== undefined) parts.push(hasIdentifier(workspaceId, query.text));
	if (query.consent) parts.push(agreesTo(query.consent));
	if (query.trait) parts.push(await hasTrait(scope, query.trait, query.value));
	if (query.source)
		parts.push(Prisma.sql`EXISTS (SELECT 1 FROM trait_value v
			WHERE v.workspace_id = p.workspace_id AND v.profile_id = p.id AND v.source = ${query.source})`);
	if (query.restricted) parts.push(Prisma.sql`p.restricted_at IS NOT NULL`);
	return Prisma.join(parts, " AND ");
}

/** As any kind that it can be. */
function hasIdentifier(workspaceId: string, text: string): Prisma.Sql {
	const read = identifierKinds.flatMap((kind) => normalIdentifier(workspaceId, { kind, text }) ?? []);
	return Prisma.sql`EXISTS (SELECT 1 FROM identifier i
		WHERE i.workspace_id = p.workspace_id AND i.profile_id = p.id AND i.hash = ANY(${read.map(({ hash }) => hash)}::text[]))`;
}

/** The last line that is more than a request is a grant (`standings`). */
const agreesTo = (purpose: string): Prisma.Sql => Prisma.sql`(SELECT c.action FROM consent_event c
	WHERE c.workspace_id = p.workspace_id AND c.profile_id = p.id AND c.purpose_id = ${purpose}::uuid AND c.action <> 'requested'
	ORDER BY c.at DESC, c.id DESC LIMIT 1) = 'granted'`;

async function hasTrait(scope: Scope, id: string, value: string | undefined): Promise<Prisma.Sql> {
	const trait = (await traitRows(scope.workspaceId)).find((row) => row.id === id);
	if (!trait) throw new AppError("not-found", "no such trait");
	if (trait.sensitive) requireRole(scope, "editor");
	const fit = value === undefined ? null : fitTrait(trait, [value]);
	if (value !== undefined && fit === null) return Prisma.sql`FALSE`;
	// Of jsonb, a list contains its own parts, and anything else itself.
	const same = fit === null ? Prisma.sql`TRUE` : Prisma.sql`v.value @> ${JSON.stringify(fit)}::jsonb`;
	return Prisma.sql`EXISTS (SELECT 1 FROM trait_value v WHERE v.workspace_id = p.workspace_id
		AND v.profile_id = p.id AND v.trait_id = ${id}::uuid AND v.current AND ${same})`;
}
