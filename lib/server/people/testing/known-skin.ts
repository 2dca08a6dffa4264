import "server-only";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import type { QuizDocument } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";

/** The golden quiz whose first question says what skin somebody has: a trait that may be used for advice by e-mail, for 30 days. */
export const publishSkinQuiz = (adapt = (quiz: QuizDocument) => quiz): Promise<GoldenQuiz> =>
	publishGoldenQuiz(
		(quiz) => adapt(withSkin(quiz)),
		async (workspaceId) => {
			await db().trait.create({
				data: {
					...{ workspaceId, id: newId(), key: "skin", name: { en: "Skin" }, type: "choice", shelfLifeDays: 30 },
					options: ["dry", "oily"].map((value) => ({ value, name: { en: value } })),
					purposes: [purposes.adviceByEmail],
				},
			});
		},
	);

const withSkin = (quiz: QuizDocument): QuizDocument =>
	JSON.parse(JSON.stringify(quiz), (_, node) => {
		if (node?.id !== "c-dry" && node?.id !== "c-oily") return node;
		const trait = { id: newId(), kind: "trait", attribute: "skin", value: node.id === "c-dry" ? "dry" : "oily" };
		return { ...node, effects: [...node.effects, trait] };
	});
