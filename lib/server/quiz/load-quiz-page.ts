import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { quizParams } from "@/lib/contracts/quiz";
import { pageScope } from "@/lib/server/auth/page-scope";
import { orNotFound } from "@/lib/server/or-not-found";
import { getQuiz } from "./get-quiz";

const load = cache(async (slug: string, id: string) => {
	const open = await pageScope(slug);
	const params = quizParams.safeParse({ quiz: id });
	if (!params.success) notFound();
	return { ...open, quiz: await orNotFound(getQuiz(open.scope, params.data.quiz)) };
});

/** For pages of one quiz: who acts, where, and the quiz with its draft. Once per request, however many ask. */
export const loadQuizPage = ({ workspace, quiz }: { workspace: string; quiz: string }) => load(workspace, quiz);
