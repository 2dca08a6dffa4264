import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { TraitOption, TraitType } from "@/lib/profile/types";
import { db } from "@/lib/server/db/client";
import { localText } from "@/lib/server/workspace/local-text";
import { readNotices } from "../lists/read-notices";

export interface KnownTrait {
	id: string;
	key: string;
	name: Record<string, string>;
	type: TraitType;
	options: TraitOption[];
	purposes: string[];
}

/** What customers may be said to be here. */
export interface CustomerWords {
	workspaceId: string;
	/** The language of who is new. */
	locale: string;
	/** By id. */
	traits: Map<string, KnownTrait>;
	/** By purpose: the text that stands in the ledger as agreed to; "" where there is none. */
	notices: Map<string, string>;
}

export async function customerWords(workspaceId: string): Promise<CustomerWords> {
	const { locale } = await db().workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { locale: true } });
	const [traits, notices] = await Promise.all([
		db().trait.findMany({ where: { workspaceId, archived: false }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
		readNotices(workspaceId, locale),
	]);
	return {
		...{ workspaceId, locale },
		traits: new Map(
			traits.map(({ id, key, name, type, options, purposes }) => [
				id,
				{
					...{ id, key, purposes, name: localText(name), type: type as TraitType },
					options: options as unknown as TraitOption[],
				},
			]),
		),
		notices: new Map([...notices].map(([purpose, { id }]) => [purpose, id])),
	};
}

/** Throws `invalid-input` for a purpose that isn't there (path "purpose"), and for traits that aren't, or aren't for it (path: the trait's id). */
export function requireFor(words: CustomerWords, purpose: string, traits: readonly string[]): void {
	if (!words.notices.has(purpose))
		throw new AppError("invalid-input", "no such purpose", [{ path: "purpose", message: "unknown" }]);
	const lacking = traits.filter((id) => !words.traits.get(id)?.purposes.includes(purpose));
	if (lacking.length === 0) return;
	const issues = lacking.map((path) => ({ path, message: words.traits.has(path) ? "other-purpose" : "unknown" }));
	throw new AppError("invalid-input", "traits that aren't for the purpose", issues);
}
