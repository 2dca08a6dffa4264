import "server-only";
import { randomInt } from "node:crypto";
import type { Transaction } from "@/lib/server/db/transaction";

const letters: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ß: "ss", ð: "d", þ: "th", œ: "oe", ł: "l" };

/** "Find din hudplejerutine" → "find-din-hudplejerutine". Lower-case ASCII, at most 60 characters; "quiz" when nothing is left. */
export function slugOf(name: string): string {
	const plain = name
		.toLowerCase()
		.replace(/[æøåßðþœł]/g, (letter) => letters[letter] ?? "")
		.normalize("NFKD")
		.replace(/\p{M}/gu, "");
	const slug = plain
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, 60)
		.replace(/^-+|-+$/g, "");
	return slug || "quiz";
}

/** Reserves an address for a new quiz, so that no other quiz of any workspace can take it before it is published. */
export async function reserveSlug(tx: Transaction, workspaceId: string, quizId: string, name: string): Promise<string> {
	const wanted = slugOf(name);
	for (const key of [wanted, ...Array.from({ length: 5 }, () => `${wanted}-${randomInt(1000, 1_000_000)}`)]) {
		const { count } = await tx.address.createMany({
			data: [{ kind: "quiz", key, workspaceId, targetId: quizId }],
			skipDuplicates: true,
		});
		if (count === 1) return key;
	}
	throw new Error(`no free address near ${wanted}`);
}
