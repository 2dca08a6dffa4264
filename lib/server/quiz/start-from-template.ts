import "server-only";
import { conversation } from "@/content/templates/conversations";
import { skinRoutine } from "@/content/templates/skin-routine";
import type { QuizStart } from "@/lib/contracts/quiz";
import { forkNode } from "@/lib/quiz/duplicate-node";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { listAttributes } from "@/lib/server/catalog/list-attributes";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import type { NewTrait } from "@/lib/server/people/traits/add-traits";
import { bindCatalog } from "./bind-catalog";

/** A draft to begin with, and what it says of people that the dictionary may lack. */
export interface Beginning {
	document: QuizDocument;
	traits: NewTrait[];
}

/** The template bound to the workspace's attributes and purposes, with fresh ids and the workspace's language first. */
export async function startFromTemplate(
	scope: Scope,
	from: Exclude<QuizStart, "blank">,
	{ locale, currency, title }: { locale: string; currency: string; title: string },
): Promise<Beginning> {
	const { document, traits } = await write(scope, from, currency);
	const locales = document.locales.toSorted((a, b) => Number(b === locale) - Number(a === locale));
	const first = locales[0] ?? locale;
	return { document: forkNode({ ...document, locales, title: { ...document.title, [first]: title } }, newId), traits };
}

async function write(scope: Scope, from: Exclude<QuizStart, "blank">, currency: string): Promise<Beginning> {
	if (from === "skin-routine") {
		return { document: skinRoutine(bindCatalog(await listAttributes(scope)), currency), traits: [] };
	}
	const purposes = await db().purpose.findMany({
		where: { workspaceId: scope.workspaceId, archived: false },
		select: { id: true },
		orderBy: [{ position: "asc" }, { id: "asc" }],
	});
	const ids = purposes.map(({ id }) => id);
	const { document, traits } = conversation(from, { currency, purposes: ids });
	return { document, traits: traits.map((trait) => ({ ...trait, purposes: ids })) };
}
