import "server-only";
import da from "@/content/messages/da/customers.json";
import en from "@/content/messages/en/customers.json";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import type { Lang } from "@/lib/server/results/csv/columns";
import { streamCsv } from "@/lib/server/results/csv/stream-csv";
import { sealedFile } from "../sealed-file";
import { problemsOf, type TakenRow } from "./customer-report";
import type { RowProblem } from "./customer-row";

const messages = { en, da };
const page = 500;

interface Place {
	workspaceId: string;
	importId: string;
}

/** Row 1, the header, is kept as well, so that the file can be put together again. */
const HEADER = 1;

const placeOf = ({ workspaceId, importId }: Place, row: number) => ({ workspaceId, id: `${importId}/${row}` });

/** Keeps the rows with something wrong, sealed; those of which nothing may be kept are not among them. */
export async function keepRejects(
	tx: Pick<Transaction, "importReject">,
	{ workspaceId, importId }: Place,
	headers: readonly string[],
	rows: readonly (TakenRow & { cells: string[] | null })[],
): Promise<void> {
	const bad = rows.flatMap((row) => {
		const problems = problemsOf(row);
		return problems.length === 0 ? [] : [{ row: row.row, cells: row.cells ?? [], problems }];
	});
	if (bad.length === 0) return;
	const kept = [{ row: HEADER, cells: [...headers], problems: [] }, ...bad];
	await tx.importReject.createMany({
		data: kept.map(({ row, cells, problems }) => ({
			...{ workspaceId, importId, row, problems: toJson(problems) },
			line: sealedFile.seal(Buffer.from(JSON.stringify(cells)), placeOf({ workspaceId, importId }, row)),
		})),
		skipDuplicates: true,
	});
}

export async function clearRejects(
	tx: Pick<Transaction, "importReject">,
	{ workspaceId, importId }: Place,
): Promise<void> {
	await tx.importReject.deleteMany({ where: { workspaceId, importId } });
}

/**
 * The rows that were left out, or of which something was, as they stood in the file, with what is wrong and what to do. Editors only; leaves
 * an audit line. Throws `not-found`, and `gone` where there are none (any more).
 */
export async function rejectedRows(
	scope: Scope,
	importId: string,
	lang: Lang,
): Promise<{ name: string; csv: ReadableStream<Uint8Array> }> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	const found = await db().peopleImport.findUnique({
		where: { workspaceId_id: { workspaceId, id: importId }, kind: "customers" },
		select: { fileName: true, mapping: true },
	});
	if (!found) throw new AppError("not-found", "no such file");
	const place = { workspaceId, importId };
	const first = await db().importReject.findUnique({
		where: { workspaceId_importId_row: { ...place, row: HEADER } },
	});
	if (!first) throw new AppError("gone", "no such rows");
	const line = { action: "customers.rejects", subject: importId, detail: { file: found.fileName } };
	await db().auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
	const headers = cellsOf(place, first);
	const { row, wrong } = messages[lang].rejects;
	const name = `${found.fileName
		.replace(/\.\w+$/, "")
		.replace(/[^\w-]+/g, "-")
		.slice(0, 60)}-rejected.csv`;
	return { name, csv: streamCsv({ header: [...headers, row, wrong], rows: rowsOf(place, headers, lang) }, lang) };
}

async function* rowsOf(place: Place, headers: string[], lang: Lang): AsyncGenerator<(string | number)[]> {
	for (let after = HEADER; ; ) {
		const rows = await db().importReject.findMany({
			where: { workspaceId: place.workspaceId, importId: place.importId, row: { gt: after } },
			orderBy: { row: "asc" },
			take: page,
		});
		for (const row of rows) {
			const cells = cellsOf(place, row);
			const problems = row.problems as unknown as RowProblem[];
			yield [
				...headers.map((_, at) => cells[at] ?? ""),
				row.row,
				problems.map((one) => say(one, headers, lang)).join(" "),
			];
		}
		after = rows.at(-1)?.row ?? after;
		if (rows.length < page) return;
	}
}

const cellsOf = (place: Place, { row, line }: { row: number; line: Uint8Array }): string[] =>
	JSON.parse(sealedFile.open(line, placeOf(place, row)).toString("utf8")) as string[];

function say({ problem, column }: RowProblem, headers: readonly string[], lang: Lang): string {
	const { problems, todo } = messages[lang];
	const where = column === null ? "" : `${headers[column]}: `;
	return `${where}${problems[problem]} ${todo[problem]}`;
}
