import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Finding } from "@/lib/quiz/types";

/** `path` is the node to go to, `message` the finding's code. */
export function refuse(code: "has-errors" | "note-needed", findings: Finding[], severity: Finding["severity"]): void {
	const those = findings.filter((finding) => finding.severity === severity);
	const issues = those.map(({ node, code }) => ({ path: node ?? "", message: code }));
	if (issues.length > 0) throw new AppError(code, `the draft has ${severity}s`, issues);
}
