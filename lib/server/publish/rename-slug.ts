import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { changeShown } from "@/lib/server/memory/change-shown";
import { takeAddress } from "./claim-address";

/** Lower case letters, digits and single hyphens, 2 to 60. */
const slugPattern = /^(?=.{2,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Gives the quiz a new address; the old one leads to it for good. Throws `not-found`, `invalid-input`, `slug-taken`. */
export async function renameSlug(scope: Scope, quizId: string, slug: string): Promise<void> {
	requireRole(scope, "editor");
	if (!slugPattern.test(slug)) throw new AppError("invalid-input", "slug", [{ path: "slug", message: "slug" }]);
	const { workspaceId } = scope;
	await changeShown(workspaceId, async (tx) => {
		const quiz = await tx.quiz.findUnique({
			where: { workspaceId_id: { workspaceId, id: quizId }, archived: false },
			select: { slug: true },
		});
		if (!quiz) throw new AppError("not-found");
		if (!(await takeAddress(tx, workspaceId, quizId, slug))) throw new AppError("slug-taken");
		await tx.address.updateMany({
			where: { kind: "quiz", workspaceId, targetId: quizId, key: { not: slug } },
			data: { retired: true },
		});
		await tx.quiz.update({ where: { workspaceId_id: { workspaceId, id: quizId } }, data: { slug } });
	});
}
