import "server-only";
import { db } from "@/lib/server/db/client";

/** Whether this installation has a demo workspace. */
export async function hasDemo(): Promise<boolean> {
	return (await db().workspace.count({ where: { demo: true }, take: 1 })) > 0;
}
