import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { hashToken } from "@/lib/server/auth/token";
import { db } from "@/lib/server/db/client";

/** A device that has shown its token. */
export interface KnownDevice {
	workspaceId: string;
	id: string;
	quizId: string;
	createdAt: Date;
	revokedAt: Date | null;
}

const columns = { workspaceId: true, id: true, quizId: true, createdAt: true, revokedAt: true } as const;

/** The device whose token this is, revoked ones included. Throws `not-signed-in`: it is to be paired again. */
export async function findDevice(secret: string): Promise<KnownDevice> {
	const token = await db().token.findFirst({
		where: { hash: hashToken(secret), purpose: "device", expiresAt: { gt: new Date() } },
		select: { subject: true, workspaceId: true },
	});
	const { workspaceId, subject: id } = token ?? {};
	const device =
		workspaceId && id
			? await db().device.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select: columns })
			: null;
	if (!device) throw new AppError("not-signed-in", "no such device");
	return device;
}
