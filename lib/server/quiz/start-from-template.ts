import "server-only";
import { skinRoutine } from "@/content/templates/skin-routine";
import { forkNode } from "@/lib/quiz/duplicate-node";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { listAttributes } from "@/lib/server/catalog/list-attributes";
import { newId } from "@/lib/server/new-id";
import { bindCatalog } from "./bind-catalog";

/** The template bound to the workspace's attributes, with fresh ids and the workspace's language first. */
export async function startFromTemplate(
	scope: Scope,
	{ locale, currency, title }: { locale: string; currency: string; title: string },
): Promise<QuizDocument> {
	const document = skinRoutine(bindCatalog(await listAttributes(scope)), currency);
	const locales = document.locales.toSorted((a, b) => Number(b === locale) - Number(a === locale));
	const first = locales[0] ?? locale;
	return forkNode({ ...document, locales, title: { ...document.title, [first]: title } }, newId);
}
