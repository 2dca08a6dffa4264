import { pages } from "@/lib/config/paths";
import type { Finding } from "@/lib/quiz/types";

/** Findings about results as a whole, which have no place in the builder: where the check page shows what they are about. */
const ON_CHECK_PAGE: Record<string, string> = {
	"products-unreachable": "?show=never#reach",
	"results-empty": "#outcome",
	"product-dominates": "#outcome",
};

/** Where a finding is mended, or looked into. */
export function findingHref(workspace: string, quiz: string, { code, node }: Finding): string {
	const there = ON_CHECK_PAGE[code];
	if (there) return `${pages.check(workspace, quiz)}${there}`;
	return `${pages.builder(workspace, quiz)}/build?node=${encodeURIComponent(node ?? "quiz")}`;
}
