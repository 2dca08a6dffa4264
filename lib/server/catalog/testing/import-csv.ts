import type { ApplyOptions, ImportMapping, ImportPlan, ImportSummary } from "@/lib/contracts/catalog-import";
import type { Scope } from "@/lib/server/auth/scope";
import { applyImport } from "../apply-import";
import { planImport } from "../plan-import";
import { startImport } from "../start-import";

const plain: ApplyOptions = { archiveMissing: false, restoreArchived: false };

/** Uploads, plans and applies; with the guessed mapping unless told. */
export async function importCsv(
	scope: Scope,
	file: string | Buffer,
	mapping?: ImportMapping,
	options = plain,
): Promise<{ plan: ImportPlan; summary: ImportSummary }> {
	const started = await startImport(scope, { name: "catalog.csv", bytes: Buffer.from(file) });
	const plan = await planImport(scope, started.id, mapping ?? started.guess);
	return { plan, summary: await applyImport(scope, started.id, options) };
}
