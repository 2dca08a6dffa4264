import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { newId } from "@/lib/server/new-id";
import type { SeededQuiz } from "./publish-seeded-quiz";

/** The same published quiz so often more under addresses of their own, as rows: to publish each would take minutes and come to the same. */
export async function copyQuiz(original: SeededQuiz, count: number): Promise<SeededQuiz[]> {
	const { workspaceId } = original;
	const { quiz, ...version } = await db().quizVersion.findUniqueOrThrow({
		where: { workspaceId_id: { workspaceId, id: original.version } },
		include: { quiz: true },
	});
	const copies = Array.from({ length: count }, (_, number) => {
		const [quizId, id] = [newId(), newId()];
		return { quizId, id, slug: `${original.slug}-copy-${number}` };
	});
	// Read from JSON columns; Prisma's types of what is read and what is written differ by null.
	const json = (value: unknown) => toJson(Object(value));
	const whole = { ...quiz, draft: json(quiz.draft), pausedMessage: json(quiz.pausedMessage) };
	const { document, notices, accepted, ...rest } = version;
	const told = { ...rest, document: json(document), notices: json(notices), accepted: json(accepted) };
	await db().quiz.createMany({
		data: copies.map(({ quizId, id, slug }) => ({ ...whole, id: quizId, slug, versionId: id })),
	});
	await db().quizVersion.createMany({ data: copies.map(({ quizId, id }) => ({ ...told, quizId, id })) });
	await db().address.createMany({
		data: copies.map(({ quizId, slug }) => ({ kind: "quiz", key: slug, workspaceId, targetId: quizId })),
	});
	return copies.map(({ id, slug }) => ({ ...original, version: id, slug }));
}
