import { sharedAs } from "../sharing";
import type { Finding } from "../types";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** A page that is to be found needs a description to be found by. */
export function checkSharing({ document }: DocumentIndex): Finding[] {
	const [locale] = document.locales;
	if (!document.sharing.index || locale === undefined) return [];
	return sharedAs(document, locale).description.trim() ? [] : [finding("nothing-to-find-by", null, { locale })];
}
