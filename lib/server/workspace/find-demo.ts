import "server-only";
import { db } from "@/lib/server/db/client";

/** Slug of the demo workspace when this installation has one. */
export async function findDemo(): Promise<string | null> {
	const demo = await db().workspace.findFirst({ where: { demo: true }, select: { slug: true }, orderBy: { id: "asc" } });
	return demo?.slug ?? null;
}
