import "server-only";
import type { CustomerDraft, CustomerReport } from "@/lib/contracts/customers";
import { fitTrait } from "@/lib/profile/fit-trait";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { identifierKinds, type NormalIdentifier, normalIdentifier } from "../identifiers";
import { consentId } from "../lists/consent-id";
import { addToReport, emptyReport } from "./customer-report";
import type { CustomerRow, RowProblem } from "./customer-row";
import { type CustomerWords, customerWords, requireFor } from "./customer-words";
import { mergeKinds } from "./merge-rule";
import { takeCustomers } from "./take-customers";

/** What a problem's column is called in the report. */
const columns = ["email", "phone", "id", "traits", "consents", "saidAt"];

/**
 * Takes a batch of customers that came as JSON, by the rules of a file of them; sent twice it changes nothing. Rows of the report
 * are places in the batch, from 1. Editors only. Throws `invalid-input` for a purpose that isn't there (path "purpose").
 */
export async function addCustomers(
	scope: Scope,
	{ purpose: purposeId, customers }: { purpose: string; customers: CustomerDraft[] },
	now: Date = new Date(),
): Promise<CustomerReport> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actorId } = scope;
	const words = await customerWords(workspaceId);
	requireFor(words, purposeId, []);
	const taking = { words, purposeId, mergeKinds: await mergeKinds(workspaceId), actorId, file: null, now };
	const read = customers.map((draft, index) => ({ row: index + 1, ...readDraft(draft, index + 1, words, taking) }));
	let report = emptyReport();
	for (let at = 0; at < read.length; ) {
		const taken = await takeCustomers(taking, read.slice(at));
		report = addToReport(report, taken, columns);
		at += taken.length;
	}
	return report;
}

interface Reading {
	purposeId: string;
	now: Date;
}

function readDraft(
	draft: CustomerDraft,
	row: number,
	words: CustomerWords,
	{ purposeId, now }: Reading,
): { customer: CustomerRow | null; problems: RowProblem[] } {
	const problems: RowProblem[] = [];
	const note = (problem: RowProblem["problem"], column: string) =>
		problems.push({ problem, column: columns.indexOf(column) });
	const identifiers = identifierKinds.flatMap((kind): NormalIdentifier[] => {
		const column = kind === "external" ? "id" : kind;
		const text = draft[column];
		const normal = text === null ? null : normalIdentifier(words.workspaceId, { kind, text });
		if (text !== null && !normal) note(kind, column);
		return normal ? [normal] : [];
	});
	const [first] = identifiers;
	if (!first) return { customer: null, problems: [{ problem: "no-identifier", column: null }] };
	const saidAt = draft.saidAt === null ? null : new Date(draft.saidAt);
	const early = saidAt === null || saidAt <= now;
	if (!early) note("said-future", "saidAt");
	const traits = [...words.traits.values()].filter(({ purposes }) => purposes.includes(purposeId));
	const values = Object.entries(early ? draft.traits : {}).flatMap(([key, said]) => {
		const trait = traits.find((one) => one.key === key);
		const value = trait ? fitTrait(trait, Array.isArray(said) ? said : [said]) : null;
		if (!trait || value === null) note("value", "traits");
		return trait && value !== null ? [{ trait: trait.id, value }] : [];
	});
	const consents = draft.consents.flatMap(({ purpose, at: given, proof }) => {
		const noticeId = words.notices.get(purpose) ?? "";
		const at = new Date(given);
		if (noticeId === "") note("no-notice", "consents");
		if (at > now) note("agreed-future", "consents");
		if (noticeId === "" || at > now) return [];
		const id = consentId({ workspaceId: words.workspaceId, hash: first.hash, purposeId: purpose, at, proof });
		return [{ id, purposeId: purpose, noticeId, at, proof }];
	});
	return {
		customer: { row, identifiers, name: draft.name, saidAt: early ? saidAt : null, values, consents },
		problems,
	};
}
