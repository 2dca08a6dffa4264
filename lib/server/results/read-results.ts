import "server-only";
import type { MatrixQuery, ResultPart } from "@/lib/contracts/results";
import type { ResultReplies } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { compareLinks } from "./compare-links";
import { getAnswers } from "./get-answers";
import { getConsent } from "./get-consent";
import { getFilterOptions } from "./get-filter-options";
import { getFunnel } from "./get-funnel";
import { getIntegrity } from "./get-integrity";
import { getMatrix } from "./get-matrix";
import { getOverview } from "./get-overview";
import { getProducts } from "./get-products";

type Readers = {
	[P in ResultPart]: (scope: Scope, quizId: string, query: MatrixQuery) => Promise<ResultReplies[P]>;
};

const readers: Readers = {
	overview: (scope, quizId, query) => getOverview(scope, quizId, query),
	funnel: (scope, quizId, query) => getFunnel(scope, quizId, query),
	answers: getAnswers,
	products: getProducts,
	matrix: getMatrix,
	integrity: getIntegrity,
	consent: getConsent,
	links: compareLinks,
	options: (scope, quizId) => getFilterOptions(scope, quizId),
};

/** One part of the results page, for its page and its route alike. Throws `not-found`. */
export const readResults = <P extends ResultPart>(
	scope: Scope,
	quizId: string,
	part: P,
	query: MatrixQuery,
): Promise<ResultReplies[P]> => readers[part](scope, quizId, query);
