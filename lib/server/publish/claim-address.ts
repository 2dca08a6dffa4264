import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";

/** Makes the quiz's address, once. A slug that another quiz has is followed by the first free number. */
export async function claimAddress(
	tx: Transaction,
	workspaceId: string,
	quizId: string,
	wanted: string,
): Promise<string> {
	for (let number = 1; number <= 50; number++) {
		const slug = number === 1 ? wanted : `${wanted}-${number}`;
		if (await takeAddress(tx, workspaceId, quizId, slug)) return slug;
	}
	throw new AppError("slug-taken");
}

/** True when the address is this quiz's, now or from before. */
export async function takeAddress(
	tx: Transaction,
	workspaceId: string,
	quizId: string,
	slug: string,
): Promise<boolean> {
	const held = await tx.$queryRaw<{ mine: boolean }[]>`
		INSERT INTO address (kind, key, workspace_id, target_id) VALUES ('quiz', ${slug}, ${workspaceId}::uuid, ${quizId}::uuid)
		ON CONFLICT (kind, key) DO UPDATE SET retired = address.retired
		RETURNING workspace_id = ${workspaceId}::uuid AND target_id = ${quizId}::uuid AS mine`;
	if (!held[0]?.mine) return false;
	await tx.address.update({ where: { kind_key: { kind: "quiz", key: slug } }, data: { retired: false } });
	return true;
}
