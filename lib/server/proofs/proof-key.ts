import "server-only";
import { createHash } from "node:crypto";
import type { Observed } from "@/lib/quiz/prove/weigh-answers";
import type { Catalog, QuizDocument } from "@/lib/quiz/types";
import { proverHash } from "./prover-file";

/** Names everything that a report depends on: SHA-256, hex. `observed` null: all answers alike. */
export function proofKey(
	workspaceId: string,
	document: QuizDocument,
	{ snapshotId, overlay }: Pick<Catalog, "snapshotId" | "overlay">,
	observed: Observed | null,
): string {
	return createHash("sha256")
		.update(JSON.stringify([proverHash(), workspaceId, snapshotId, overlay, document, observed]))
		.digest("hex");
}
