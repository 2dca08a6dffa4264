import type { QuizRef } from "@/lib/client/results";
import type { ResultsFilters } from "@/lib/contracts/results";

/** What every section of the results is about: whose quiz, and through which filters. */
export interface View {
	quiz: QuizRef;
	filters: ResultsFilters;
}
