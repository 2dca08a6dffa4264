import "server-only";
import { quizDocument } from "@/lib/contracts/quiz-document";
import type { QuizDocument } from "@/lib/quiz/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";

/** A stored document of any format. What lies in the database was parsed on its way in; this guards what is edited on. */
export function readDocument(stored: unknown): QuizDocument {
	return quizDocument.parse(upgradeDocument(stored));
}
