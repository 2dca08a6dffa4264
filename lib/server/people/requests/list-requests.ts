import "server-only";
import type { RequestKind, RequestRow, RequestState, RequestsQuery } from "@/lib/contracts/rights";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import type { Identifier, Profile } from "@/lib/server/generated/client";
import { unsealOwn } from "../profile-key";
import { openWords } from "./request-words";

const most = 500;

/** Open ones by deadline, or closed ones newest first; at most 500. Viewers see neither names nor what was written. */
export async function listRequests(scope: Scope, { state }: RequestsQuery, now: Date): Promise<RequestRow[]> {
	const { workspaceId, role } = scope;
	const rows = await db().personRequest.findMany({
		where: { workspaceId, state: state === "open" ? "open" : { not: "open" } },
		orderBy: state === "open" ? [{ dueAt: "asc" }, { id: "asc" }] : [{ handledAt: "desc" }, { id: "desc" }],
		take: most,
	});
	const people = await loadPeople(workspaceId, rows);
	const members = await loadNames(rows.flatMap(({ handledBy }) => handledBy ?? []));
	return rows.map((row) => {
		const person = row.profileId ? (people.get(row.profileId) ?? null) : null;
		const words = role === "viewer" ? { note: "", reason: "" } : openWords(row, person);
		return {
			...{ id: row.id, kind: row.kind as RequestKind, state: row.state as RequestState },
			origin: row.origin as RequestRow["origin"],
			person: person && { id: person.id, label: role === "viewer" ? person.id.slice(-8) : labelOf(person) },
			...{ receivedAt: row.receivedAt.toISOString(), dueAt: row.dueAt.toISOString() },
			extended: row.extendedAt !== null,
			overdue: row.state === "open" && row.dueAt.getTime() < now.getTime(),
			...words,
			handledBy: row.handledBy && (members.get(row.handledBy) ?? null),
			handledAt: row.handledAt?.toISOString() ?? null,
		};
	});
}

type Person = Profile & { identifiers: Identifier[] };

async function loadPeople(
	workspaceId: string,
	rows: readonly { profileId: string | null }[],
): Promise<Map<string, Person>> {
	const ids = [...new Set(rows.flatMap(({ profileId }) => profileId ?? []))];
	const people = await db().profile.findMany({
		where: { workspaceId, id: { in: ids } },
		include: { identifiers: { orderBy: { createdAt: "asc" } } },
	});
	return new Map(people.map((person) => [person.id, person]));
}

/** Their name, else what they are known by. */
function labelOf(person: Person): string {
	if (person.name) return unsealOwn(person, "name", person.name);
	const [first] = person.identifiers;
	return first ? unsealOwn(person, first.kind, first.ciphertext) : person.id.slice(-8);
}

async function loadNames(ids: readonly string[]): Promise<Map<string, string>> {
	const users = await db().user.findMany({
		where: { id: { in: [...new Set(ids)] } },
		select: { id: true, name: true, email: true },
	});
	return new Map(users.map(({ id, name, email }) => [id, name || email]));
}
