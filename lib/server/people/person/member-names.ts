import "server-only";
import { db } from "@/lib/server/db/client";

/** What those who wrote something down are called, by user id. */
export async function memberNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
	const known = [...new Set(ids.flatMap((id) => id ?? []))];
	if (known.length === 0) return new Map();
	const rows = await db().user.findMany({
		where: { id: { in: known } },
		select: { id: true, name: true, email: true },
	});
	return new Map(rows.map(({ id, name, email }) => [id, name || email]));
}
