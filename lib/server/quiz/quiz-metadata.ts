import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadQuizPage } from "./load-quiz-page";

interface QuizPageProps {
	params: Promise<{ workspace: string; quiz: string }>;
}

type Tab = "build" | "check" | "share" | "results" | "responses" | "versions" | "settings";

/** The `generateMetadata` of a page below that tab: its title says which page of which quiz it is. */
export const quizMetadata =
	(tab: Tab) =>
	async ({ params }: QuizPageProps): Promise<Metadata> => {
		const [{ quiz }, t] = await Promise.all([loadQuizPage(await params), getTranslations("shell.tabs")]);
		return { title: `${t(tab)} · ${quiz.name}` };
	};
