import { checkConditions } from "./checks/check-conditions";
import { checkConstraints } from "./checks/check-constraints";
import { checkDecisions } from "./checks/check-decisions";
import { checkMapping } from "./checks/check-mapping";
import { checkOutcomes } from "./checks/check-outcomes";
import { checkPrivacy } from "./checks/check-privacy";
import { checkPurposes } from "./checks/check-purposes";
import { checkQuestions } from "./checks/check-questions";
import { checkResults } from "./checks/check-results";
import { checkRules } from "./checks/check-rules";
import { checkSharing } from "./checks/check-sharing";
import { checkStock } from "./checks/check-stock";
import { checkStructure } from "./checks/check-structure";
import { checkTargets } from "./checks/check-targets";
import { checkTexts } from "./checks/check-texts";
import { checkTheme } from "./checks/check-theme";
import { checkTraits } from "./checks/check-traits";
import { checkUrls } from "./checks/check-urls";
import { checkVariables } from "./checks/check-variables";
import { indexDocument } from "./checks/document-index";
import type { Surroundings } from "./checks/surroundings";
import type { Finding, QuizDocument } from "./types";

const UNKNOWN: Surroundings = { catalog: null, attributes: null, purposes: null, traits: null };

/**
 * Whether a well-shaped document makes sense. Errors come first and block publishing; the builder and the publishing
 * use case show the same findings. Each names the node to go to and a code of `checks/finding.ts`.
 */
export function validate(document: QuizDocument, around: Surroundings = UNKNOWN): Finding[] {
	const index = indexDocument(document, around);
	const findings = checks.flatMap((check) => check(index));
	return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))];
}

/** Whether the findings block publishing. */
export function hasErrors(findings: readonly Finding[]): boolean {
	return findings.some(isError);
}

const checks = [
	checkStructure,
	checkTexts,
	checkQuestions,
	checkMapping,
	checkRules,
	checkConditions,
	checkVariables,
	checkTargets,
	checkResults,
	checkDecisions,
	checkOutcomes,
	checkStock,
	checkConstraints,
	checkPrivacy,
	checkPurposes,
	checkTraits,
	checkUrls,
	checkSharing,
	checkTheme,
];

function isError({ severity }: Finding): boolean {
	return severity === "error";
}
