import type { Finding } from "../types";

/** What a check without proof says already, in the proofs' words. */
const SAME: Record<string, readonly string[]> = {
	"page-unreachable": ["page-never-shown", "page-shadowed"],
	"decision-row-shadowed": ["row-never-decides"],
	"outcome-unused": ["outcome-never-shown"],
};

/** The findings of the checks and of the proofs in one list, errors first, nothing said twice. */
export function joinFindings(checks: readonly Finding[], faults: readonly Finding[]): Finding[] {
	const isSaid = ({ code, node, params }: Finding) =>
		checks.some((check) => check.node === node && check.params.row === params.row && SAME[check.code]?.includes(code));
	const all = [...checks, ...faults.filter((fault) => !isSaid(fault))];
	return all.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
}
