import "server-only";
import type { AcceptedFinding } from "@/lib/contracts/quiz";
import type { Catalog, Finding } from "@/lib/quiz/types";

/** Enough to tell by; a quiz of many languages may lack hundreds of translations. */
const KEPT = 200;

/** The warnings as a version keeps them, readable when the products they name are gone. */
export function acceptedFindings(findings: readonly Finding[], { products }: Catalog): AcceptedFinding[] {
	const titleOf = (id: unknown) => products.find((product) => product.id === id)?.title;
	return findings
		.filter(({ severity }) => severity === "warning")
		.slice(0, KEPT)
		.map(({ code, node, params }) => {
			const product = titleOf(params.product);
			return { code, node, params: product === undefined ? params : { ...params, product } };
		});
}
