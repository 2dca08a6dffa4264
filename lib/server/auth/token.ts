import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { AppError } from "@/lib/contracts/errors";
import { db } from "@/lib/server/db/client";
import type { Transaction } from "@/lib/server/db/transaction";

/** Only the hash is stored; `subject` says what the token opens: a user's, an invitation's or a device's id. */
export interface NewToken {
	purpose: "invite" | "reset" | "confirm" | "pair" | "device";
	subject: string;
	workspaceId?: string;
	seconds: number;
}
export interface FoundToken {
	subject: string;
	workspaceId: string | null;
	createdAt: Date;
}

/** Makes a secret of 256 random bits for a link. Sweeps out what has expired. */
export async function makeToken(token: NewToken, tx: Transaction = db()): Promise<string> {
	const secret = randomBytes(32).toString("base64url");
	await tx.token.deleteMany({ where: { expiresAt: { lt: new Date() } } });
	await tx.token.create({
		data: {
			hash: hashToken(secret),
			purpose: token.purpose,
			subject: token.subject,
			workspaceId: token.workspaceId ?? null,
			expiresAt: new Date(Date.now() + token.seconds * 1000),
		},
	});
	return secret;
}

/** What the token opens, without using it up; null when it is unknown, used or too old. */
export async function peekToken(purpose: NewToken["purpose"], secret: string): Promise<FoundToken | null> {
	return db().token.findFirst({
		where: { hash: hashToken(secret), purpose, expiresAt: { gt: new Date() } },
		select: { subject: true, workspaceId: true, createdAt: true },
	});
}

/** Uses a token up. Two who come at once can't both have it. Throws `gone`. */
export async function takeToken(tx: Transaction, purpose: NewToken["purpose"], secret: string): Promise<FoundToken> {
	const found = await peekToken(purpose, secret);
	const { count } = await tx.token.deleteMany({ where: { hash: hashToken(secret), purpose } });
	if (!found || count !== 1) throw new AppError("gone", `no ${purpose} token`);
	return found;
}

export const hashToken = (secret: string): string => createHash("sha256").update(secret).digest("hex");
