import "server-only";
import type { Origin, UtmKey } from "@/lib/quiz/wire";
import { toJson } from "@/lib/server/db/to-json";
import type { Transaction } from "@/lib/server/db/transaction";
import { bury } from "./tombstones";

interface Emptying {
	now: Date;
	/** Of the person, normalised: what holds one of them can't stay. */
	texts?: readonly string[];
}

/**
 * Takes from responses whose they were: what was typed is emptied for good, the link to the profile goes, and so does what
 * the address they came by says of one person alone. Answers, results and sources stay and are counted as before. A batch
 * that is just being stored is waited for; what comes later brings nothing typed and no consent back.
 */
export async function emptyResponses(
	tx: Transaction,
	workspaceId: string,
	ids: readonly string[],
	{ now, texts = [] }: Emptying,
): Promise<void> {
	if (ids.length === 0) return;
	const rows = await tx.$queryRaw<{ id: string; utm: Origin["utm"]; createdAt: Date }[]>`
		SELECT id, utm, created_at AS "createdAt" FROM response
		WHERE workspace_id = ${workspaceId}::uuid AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
	await tx.personalValue.updateMany({
		where: { workspaceId, responseId: { in: [...ids] }, erasedAt: null },
		data: { ciphertext: new Uint8Array(), erasedAt: now },
	});
	await tx.personalValue.updateMany({
		where: { workspaceId, responseId: { in: [...ids] } },
		data: { profileId: null },
	});
	await tx.mention.deleteMany({ where: { workspaceId, responseId: { in: [...ids] } } });
	// Their own times, so that a tombstone doesn't tell which responses were one person's.
	await bury(
		tx,
		workspaceId,
		rows.map(({ id, createdAt }) => ({ kind: "response", hash: id, at: createdAt })),
	);
	await tx.response.updateMany({
		where: { workspaceId, id: { in: [...ids] } },
		data: { profileId: null, referrerHost: "" },
	});
	// What a form is filed under may be a name.
	await tx.collected.updateMany({ where: { workspaceId, responseId: { in: [...ids] } }, data: { reference: "" } });
	// The form itself may lie in a drawer, with a name on it.
	await tx.paperSheet.deleteMany({ where: { workspaceId, id: { in: [...ids] } } });
	for (const { id, utm } of rows) {
		const left = withoutPerson(utm, texts);
		if (left) await tx.response.updateMany({ where: { workspaceId, id }, data: { utm: toJson(left) } });
	}
}

/** Those that responses are counted by. */
const counted: readonly UtmKey[] = ["source", "medium", "campaign"];

/** What is left of it, or null when that is all. Terms and contents are made up per mail, and often per reader. */
function withoutPerson(utm: Origin["utm"], texts: readonly string[]): Origin["utm"] | null {
	const own = texts.map((text) => text.toLowerCase());
	const names = (text: string) => text.includes("@") || own.includes(text.toLowerCase());
	const all = Object.entries(utm) as [UtmKey, string | null][];
	const left = all.filter(([key, text]) => counted.includes(key) && !(text && names(text)));
	return left.length === all.length ? null : Object.fromEntries(left);
}
