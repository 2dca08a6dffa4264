import "server-only";
import { randomBytes } from "node:crypto";
import { env } from "@/lib/config/env";
import { shopperPaths } from "@/lib/config/paths";
import { hashToken } from "@/lib/server/auth/token";
import { db, lane } from "@/lib/server/db/client";
import type { Transaction } from "@/lib/server/db/transaction";

/** person: opens the person's own page. opt-in: confirms what a mail asked; leave: takes back what a mail was sent for (subject: the mail's id). */
export type PersonPurpose = "person" | "opt-in" | "leave";

const days = { person: 365, "opt-in": 7, leave: 365 } as const;
/** How long the links of a mail work, to be said in it. */
export const linkDays = days;

interface Subject {
	workspaceId: string;
	/** The profile's id; of an opt-in, and of leaving, the mail's. */
	id: string;
}

/**
 * A new private address of the person's own page, for a mail to one of their addresses or a receipt: never to be shown to
 * anybody else, not to members either. 256 random bits, of which only the hash is stored. Several may work at a time.
 */
export const makePersonLink = (tx: Transaction, profile: Subject, now: Date): Promise<string> =>
	makeLink(tx, "person", profile, now);

export async function makeLink(tx: Transaction, purpose: PersonPurpose, subject: Subject, now: Date): Promise<string> {
	const secret = randomBytes(32).toString("base64url");
	const { workspaceId, id } = subject;
	const expiresAt = new Date(now.getTime() + days[purpose] * 86_400_000);
	await tx.token.create({
		data: { hash: hashToken(secret), purpose, workspaceId, subject: id, createdAt: now, expiresAt },
	});
	const { SHOPPER_ORIGIN, APP_URL } = env();
	return `${SHOPPER_ORIGIN ?? APP_URL}${shopperPaths.person(`${packed(workspaceId)}${secret}`)}`;
}

/** All of them are gone with the person: `subjects` are their profiles and their mails. */
export async function dropLinks(tx: Transaction, workspaceId: string, subjects: string[]): Promise<void> {
	await tx.token.deleteMany({ where: { workspaceId, purpose: { in: Object.keys(days) }, subject: { in: subjects } } });
}

/** The workspace that an address names, whether or not it still opens anything; null when it can't be one of ours. */
export function workspaceOf(token: string): string | null {
	if (!/^[\w-]{65}$/.test(token)) return null;
	const hex = Buffer.from(token.slice(0, packedLength), "base64url").toString("hex");
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** What the address opens, or null: unknown, revoked, too old. */
export async function openLink(
	token: string,
	now: Date,
): Promise<{ workspaceId: string; purpose: PersonPurpose; subject: string; hash: string } | null> {
	const workspaceId = workspaceOf(token);
	if (!workspaceId) return null;
	const hash = hashToken(token.slice(packedLength));
	const values = [hash, workspaceId, Object.keys(days), now];
	const { rows } = await lane().query<Opened>({ name: "person-link", text: byHash, values });
	return rows[0] ? { workspaceId, hash, ...rows[0] } : null;
}

interface Opened {
	purpose: PersonPurpose;
	subject: string;
}

const byHash = `
	SELECT purpose, subject FROM token WHERE hash = $1 AND workspace_id = $2 AND purpose = ANY ($3) AND expires_at > $4`;

/** This one address opens nothing from now on. */
export async function revokeLink({ workspaceId, hash }: { workspaceId: string; hash: string }): Promise<void> {
	await db().token.deleteMany({ where: { hash, workspaceId, purpose: "person" } });
}

const packedLength = 22;
const packed = (uuid: string) => Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url");
