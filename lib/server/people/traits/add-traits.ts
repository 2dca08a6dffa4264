import "server-only";
import { mostTraits } from "@/lib/contracts/traits";
import type { TraitDefinition } from "@/lib/profile/types";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

/** An entry that a template or an import brings along. */
export type NewTrait = Pick<TraitDefinition, "key" | "name" | "type" | "options" | "shelfLifeDays" | "purposes">;

/** Adds to the dictionary what it lacks of these, by key, as far as it has room; what has a key already stays as it is. */
export async function addTraits(tx: Transaction, workspaceId: string, traits: readonly NewTrait[]): Promise<void> {
	if (traits.length === 0) return;
	const known = await tx.trait.findMany({ where: { workspaceId }, select: { key: true } });
	const keys = new Set(known.map(({ key }) => key));
	const lacking = traits.filter(({ key, purposes }) => !keys.has(key) && purposes.length > 0);
	const room = lacking.slice(0, Math.max(0, mostTraits - known.length));
	await tx.trait.createMany({
		data: room.map(({ options, ...trait }, at) => ({
			...{ workspaceId, id: newId(), ...trait, position: known.length + at },
			options: options.map(({ value, name }) => ({ value, name })),
		})),
		skipDuplicates: true,
	});
}
