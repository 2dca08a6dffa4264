import "server-only";
import { isFresh } from "@/lib/profile/freshness";
import type { TraitContent, TraitType } from "@/lib/profile/types";
import type { Transaction } from "@/lib/server/db/transaction";
import type { IdentifierKind } from "../identifiers";
import { unsealOwn } from "../profile-key";

export interface ExportedTrait {
	id: string;
	key: string;
	type: string;
}

interface Wanted {
	workspaceId: string;
	purposeId: string;
	identifiers: readonly IdentifierKind[];
	traits: readonly ExportedTrait[];
	now: Date;
}

const part = 500;

/** A line for each person: the identifiers, then what may be used of the traits. The people were judged before. */
export async function* exportCells(
	tx: Transaction,
	wanted: Wanted,
	people: readonly string[],
): AsyncGenerator<string[]> {
	for (let at = 0; at < people.length; at += part) yield* await someCells(tx, wanted, people.slice(at, at + part));
}

async function someCells(
	tx: Transaction,
	{ workspaceId, purposeId, identifiers, traits, now }: Wanted,
	ids: string[],
): Promise<string[][]> {
	const traitId = { in: traits.map(({ id }) => id) };
	const profiles = await tx.profile.findMany({
		where: { workspaceId, id: { in: ids } },
		orderBy: { id: "asc" },
		select: {
			...{ id: true, key: true },
			identifiers: { select: { kind: true, ciphertext: true }, orderBy: { createdAt: "asc" } },
			values: {
				where: { current: true, traitId, purposes: { has: purposeId } },
				select: { traitId: true, value: true, staleAt: true },
			},
		},
	});
	return profiles.map(({ id, key, identifiers: known, values }) => {
		const own = identifiers.map((kind) => {
			const sealed = known.find((identifier) => identifier.kind === kind);
			return sealed ? unsealOwn({ workspaceId, id, key }, kind, sealed.ciphertext) : "";
		});
		const usable = values.filter(({ staleAt }) => isFresh({ staleAt: staleAt?.getTime() ?? null }, now.getTime()));
		const said = traits.map((trait) => {
			const value = usable.find(({ traitId }) => traitId === trait.id)?.value as TraitContent | undefined;
			return value === undefined ? "" : traitText(trait.type as TraitType, value);
		});
		return [...own, ...said];
	});
}

/** For another program: dates as 2026-03-01, the parts of a set between semicolons. */
function traitText(type: TraitType, value: TraitContent): string {
	if (Array.isArray(value)) return value.join("; ");
	return type === "date" && typeof value === "number"
		? new Date(value * 86_400_000).toISOString().slice(0, 10)
		: String(value);
}
