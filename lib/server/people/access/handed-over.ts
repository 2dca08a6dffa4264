import "server-only";
import { db } from "@/lib/server/db/client";

/** That a person stood in an export. */
export interface HandedOver {
	/** Of the export. */
	id: string;
	/** In the words of the member who took it. */
	recipient: string;
	purposeId: string;
	at: Date;
}

/** To whom what is known of a person was given, and for what; the newest first. */
export async function handedOver(workspaceId: string, profileId: string): Promise<HandedOver[]> {
	const rows = await db().exportedProfile.findMany({
		where: { workspaceId, profileId },
		select: { export: { select: { id: true, recipient: true, purposeId: true, createdAt: true } } },
	});
	return rows
		.map(({ export: { createdAt: at, ...given } }) => ({ ...given, at }))
		.sort((a, b) => b.at.getTime() - a.at.getTime());
}
