import "server-only";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { changeShown } from "@/lib/server/memory/change-shown";
import { newId } from "@/lib/server/new-id";
import { addTraits, type NewTrait } from "@/lib/server/people/traits/add-traits";
import { reserveSlug } from "./quiz-slug";

/** Stores a draft at revision 0 together with its reserved address; of `traits` the dictionary gets those that it lacks. */
export async function insertQuiz(
	scope: Scope,
	name: string,
	draft: QuizDocument,
	traits: NewTrait[] = [],
): Promise<{ id: string }> {
	const { workspaceId } = scope;
	const id = newId();
	// Pages that are shown may speak of the traits already.
	await changeShown(workspaceId, async (tx) => {
		const slug = await reserveSlug(tx, workspaceId, id, name);
		await addTraits(tx, workspaceId, traits);
		await tx.quiz.create({ data: { workspaceId, id, name, slug, draft: draft as object } });
	});
	return { id };
}
