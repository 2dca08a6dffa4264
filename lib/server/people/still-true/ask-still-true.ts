import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { StillTrueBody, StillTrueReply } from "@/lib/contracts/freshness";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { Prisma } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";
import { nudgePersonMails } from "../mails/mail-loop";
import { queueMail } from "../mails/queue-mail";
import { queryPeople } from "../segments/query-people";
import { stateOf } from "../segments/value-marks";
import { standingGrants } from "../standing-grants";

/** At once. */
const mostPeople = 50_000;

interface Candidate {
	profileId: string;
	locale: string;
	address: string;
	traits: string[];
}

/**
 * Has everyone asked by mail whether what goes stale within 30 days is still so: those who may be written to for the purpose, of
 * the traits what was given for it. Nobody is asked twice within `everyDays`, nor sooner after another mail than they wish, so that
 * asking twice asks once. Editors only; leaves an audit line. Throws `lack-of-purpose`, `invalid-input` for a strange trait.
 */
export async function askStillTrue(scope: Scope, body: StillTrueBody, now: Date = new Date()): Promise<StillTrueReply> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	const { purpose: purposeId, everyDays } = body;
	await transaction((tx) => requireTraits(tx, workspaceId, body));
	const candidates = await findCandidates(workspaceId, body, now);
	const since = new Date(now.getTime() - everyDays * 86_400_000);
	let asked = 0;
	for (const { profileId, locale, address, traits } of candidates) {
		const queued = await transaction(async (tx) => {
			// Two who ask at once take turns at each person.
			await tx.$executeRaw`
				SELECT 1 FROM profile WHERE workspace_id = ${workspaceId}::uuid AND id = ${profileId}::uuid FOR UPDATE`;
			const where = { workspaceId, profileId, kind: "still-true", createdAt: { gt: since } };
			if ((await tx.personMail.count({ where })) > 0) return false;
			const mail = { kind: "still-true" as const, profileId, address, locale, lines: traits, purposeId };
			return queueMail(tx, workspaceId, mail, now);
		});
		if (queued) asked++;
	}
	await transaction(async (tx) => {
		const line = { action: "still-true.asked", subject: purposeId, detail: { asked, traits: body.traits } };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, at: now, ...line } });
	});
	nudgePersonMails();
	return { asked, resting: candidates.length - asked };
}

async function requireTraits(tx: Transaction, workspaceId: string, { traits, purpose }: StillTrueBody): Promise<void> {
	const found = await tx.trait.findMany({ where: { workspaceId, id: { in: traits } } });
	if (found.length < new Set(traits).size) throw new AppError("invalid-input", "no such trait");
	const lacking = found.filter(({ purposes }) => !purposes.includes(purpose));
	if (lacking.length > 0) {
		const issues = lacking.map(({ id, key }) => ({ path: id, message: key }));
		throw new AppError("lack-of-purpose", "traits without the purpose", issues);
	}
}

/** Each with the address that they gave first. */
const findCandidates = (workspaceId: string, { traits, purpose }: StillTrueBody, now: Date): Promise<Candidate[]> =>
	queryPeople<Candidate>(Prisma.sql`
		SELECT p.id AS "profileId", p.locale, i.hash AS address, array_agg(DISTINCT v.trait_id::text) AS traits
		FROM trait_value v
		JOIN profile p ON p.workspace_id = v.workspace_id AND p.id = v.profile_id
			AND p.merged_into IS NULL AND p.restricted_at IS NULL
		JOIN (${standingGrants(workspaceId, purpose)}) g ON g.profile_id = p.id
		JOIN (
			SELECT DISTINCT ON (profile_id) profile_id, hash FROM identifier
			WHERE workspace_id = ${workspaceId}::uuid AND kind = 'email' ORDER BY profile_id, created_at, hash
		) i ON i.profile_id = p.id
		WHERE v.workspace_id = ${workspaceId}::uuid AND v.trait_id = ANY(${traits}::uuid[]) AND v.current
			AND ${purpose}::uuid = ANY(v.purposes) AND ${stateOf(Prisma.sql`v`, now)} = 'soon'
		GROUP BY p.id, p.locale, i.hash LIMIT ${mostPeople}`);
