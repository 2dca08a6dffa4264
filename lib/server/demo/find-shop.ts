import "server-only";
import { db } from "@/lib/server/db/client";

export interface DemoShop {
	name: string;
	/** ISO 4217. */
	currency: string;
	/** Slug of a quiz of the shop that shoppers can take, or null. */
	quiz: string | null;
}

/** The shop of the demo workspace; null in an installation without a demo. */
export async function findShop(): Promise<DemoShop | null> {
	const workspace = await db().workspace.findFirst({ where: { demo: true }, orderBy: { createdAt: "asc" } });
	if (!workspace) return null;
	const quiz = await db().quiz.findFirst({
		where: { workspaceId: workspace.id, status: "live", archived: false },
		orderBy: { createdAt: "asc" },
		select: { slug: true },
	});
	return { name: workspace.name, currency: workspace.currency, quiz: quiz?.slug ?? null };
}
