import "server-only";
import { quizDocument } from "@/lib/contracts/quiz-document";
import type { QuizDocument } from "@/lib/quiz/types";

/** A stored document. What lies in the database was parsed on its way in; this is the guard against an older shape. */
export function readDocument(stored: unknown): QuizDocument {
	return quizDocument.parse(stored);
}
