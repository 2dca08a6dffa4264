import "server-only";
import { createHash } from "node:crypto";
import { AppError } from "@/lib/contracts/errors";
import type { ExportBody, ExportRow } from "@/lib/contracts/exports";
import type { SegmentCondition } from "@/lib/profile/segment";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { Prisma } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";
import { streamCsv } from "@/lib/server/results/csv/stream-csv";
import { sealedFile } from "../sealed-file";
import { queryPeople } from "../segments/query-people";
import { segmentRows } from "../segments/segment-sql";
import { type ExportedTrait, exportCells } from "./export-cells";

const DAY_MS = 86_400_000;
/** A file is kept for so many days. */
const FILE_DAYS = 14;
const mostPeople = 250_000;
const part = 1000;
const timeout = 10 * 60_000;

/**
 * Writes a segment's people to a file for a recipient: those who may be used for its purpose now, and of the chosen traits what
 * may. Editors only; leaves an audit line. Throws `lack-of-purpose` naming traits whose purposes don't include the segment's,
 * `nobody-left` when nobody may be used, `not-found`.
 */
export async function exportSegment(
	scope: Scope,
	segmentId: string,
	{ recipient, identifiers, traits }: ExportBody,
	now: Date = new Date(),
): Promise<ExportRow> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	return transaction(
		async (tx) => {
			const segment = await tx.segment.findUnique({ where: { workspaceId_id: { workspaceId, id: segmentId } } });
			if (!segment) throw new AppError("not-found", "no such segment");
			const { name, purposeId } = segment;
			const columns = await allowedTraits(tx, workspaceId, traits, purposeId);
			const people = await peopleOf(tx, segment, now);
			const cells = exportCells(tx, { workspaceId, purposeId, identifiers, traits: columns, now }, people);
			const header = [...identifiers.map((kind) => headerOf[kind]), ...columns.map(({ key }) => key)];
			const file = await writeFile(header, cells);
			const id = newId();
			const checksum = createHash("sha256").update(file).digest("hex");
			const fileUntil = new Date(now.getTime() + FILE_DAYS * DAY_MS);
			const told = { segmentId, segmentName: name, purposeId, recipient, rows: people.length, checksum };
			await tx.export.create({
				data: {
					...{ workspaceId, id, ...told, fileUntil, createdBy: userId, createdAt: now },
					file: sealedFile.seal(file, { workspaceId, id }),
				},
			});
			for (let at = 0; at < people.length; at += part) {
				const some = people.slice(at, at + part);
				await tx.exportedProfile.createMany({
					data: some.map((profileId) => ({ workspaceId, exportId: id, profileId })),
				});
			}
			const line = { action: "segment.exported", subject: segmentId, detail: { export: id, ...told } };
			await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, at: now, ...line } });
			return {
				...{ id, segment: name, purpose: purposeId, recipient, rows: people.length, checksum },
				...{ fileUntil: fileUntil.toISOString(), createdAt: now.toISOString(), createdBy: null },
			};
		},
		{ timeout },
	);
}

const headerOf = { email: "email", phone: "phone", external: "external_id" } as const;

async function allowedTraits(
	tx: Transaction,
	workspaceId: string,
	wanted: readonly string[],
	purposeId: string,
): Promise<ExportedTrait[]> {
	const found = await tx.trait.findMany({ where: { workspaceId, id: { in: [...wanted] } } });
	const traits = wanted.flatMap((id) => found.find((trait) => trait.id === id) ?? []);
	if (traits.length < wanted.length) throw new AppError("invalid-input", "no such trait");
	const lacking = traits.filter(({ purposes }) => !purposes.includes(purposeId));
	if (lacking.length > 0) {
		const issues = lacking.map(({ id, key }) => ({ path: id, message: key }));
		throw new AppError("lack-of-purpose", `${lacking.length} traits`, issues);
	}
	return traits;
}

/** Locked, so that nobody is erased while their line is being written. */
async function peopleOf(
	tx: Transaction,
	{ workspaceId, purposeId, condition }: { workspaceId: string; purposeId: string; condition: unknown },
	now: Date,
): Promise<string[]> {
	const question = { workspaceId, purpose: purposeId, condition: condition as SegmentCondition, now };
	const rows = await queryPeople<{ id: string }>(
		Prisma.sql`SELECT s.id FROM (${segmentRows(question)}) s WHERE s.obstacle IS NULL LIMIT ${mostPeople + 1}`,
	);
	if (rows.length > mostPeople) throw new AppError("too-large", "too many people");
	const ids = rows.map(({ id }) => id);
	const held = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM profile
		WHERE workspace_id = ${workspaceId}::uuid AND id = ANY(${ids}::uuid[]) ORDER BY id FOR SHARE`;
	if (held.length === 0) throw new AppError("nobody-left", "nobody may be used");
	return held.map(({ id }) => id);
}

async function writeFile(header: string[], rows: AsyncIterable<string[]>): Promise<Buffer> {
	const pieces: Uint8Array[] = [];
	for await (const piece of streamCsv({ header, rows }, "en")) pieces.push(piece);
	return Buffer.concat(pieces);
}
