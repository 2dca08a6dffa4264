import "server-only";
import type { Locale, NodeId, QuizDocument } from "@/lib/quiz/types";
import type { Transaction } from "@/lib/server/db/transaction";

/** The exact text that stands beside a box, and the name of what it is for. `hash` is the text's SHA-256 in hex. */
export interface PinnedNotice {
	id: string;
	hash: string;
	text: string;
	name: string;
}
/** By purpose id and the quiz's locale. */
export type PinnedNotices = Record<NodeId, Record<Locale, PinnedNotice>>;

/** The present notices of all purposes that the document asks for; the checks have seen that none lacks one. */
export async function pinNotices(tx: Transaction, workspaceId: string, document: QuizDocument): Promise<PinnedNotices> {
	const wanted = purposesOf(document);
	if (wanted.length === 0) return {};
	const purposes = await tx.purpose.findMany({
		where: { workspaceId, id: { in: wanted }, archived: false },
		select: {
			id: true,
			name: true,
			notices: { orderBy: { number: "desc" }, select: { id: true, locale: true, hash: true, text: true } },
		},
	});
	const pinned: PinnedNotices = {};
	for (const purpose of purposes) {
		const texts: Record<Locale, PinnedNotice> = {};
		for (const locale of document.locales) {
			const notice = purpose.notices.find((text) => text.locale === locale);
			if (!notice) continue;
			const { id, hash, text } = notice;
			texts[locale] = { id, hash, text, name: nameIn(purpose.name, locale, ...document.locales) };
		}
		pinned[purpose.id] = texts;
	}
	return pinned;
}

/** Ids of the purposes that the document asks for, each once. */
function purposesOf(document: QuizDocument): NodeId[] {
	const asked = document.screens.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === "consent" ? [block.purpose] : [])),
	);
	const signedUp = document.resultPages.flatMap(({ signUp }) => signUp?.purposes ?? []);
	return [...new Set([...asked, ...signedUp])];
}

export function nameIn(name: unknown, ...locales: Locale[]): string {
	const names = name !== null && typeof name === "object" ? new Map(Object.entries(name)) : new Map();
	const known = locales.map((locale) => names.get(locale)).find(Boolean) ?? [...names.values()][0];
	return typeof known === "string" ? known : "";
}
