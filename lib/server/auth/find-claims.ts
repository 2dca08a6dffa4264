import "server-only";
import { db } from "@/lib/server/db/client";

export interface Claim {
	userId: string | null;
	secret: string | null;
	confirmed: boolean;
}

const unconfirmedClaims = 2;

/**
 * Who says that an address is theirs: the account that proved it, then the oldest that have not. Always the same number,
 * filled up with nobodies, so that checking a password takes as long for every address.
 */
export async function findClaims(email: string): Promise<Claim[]> {
	const users = await db().user.findMany({
		where: { email, accounts: { some: { provider: "password" } } },
		select: { id: true, confirmedAt: true, accounts: { where: { provider: "password" }, select: { secret: true } } },
		orderBy: [{ confirmedAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
		take: 1 + unconfirmedClaims,
	});
	const claims = users.map(({ id, confirmedAt, accounts }) => ({
		userId: id,
		secret: accounts[0]?.secret ?? null,
		confirmed: confirmedAt !== null,
	}));
	const nobody: Claim = { userId: null, secret: null, confirmed: false };
	return [...claims, ...Array.from({ length: 1 + unconfirmedClaims - claims.length }, () => nobody)];
}
