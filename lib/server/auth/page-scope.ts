import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { pages } from "@/lib/config/paths";
import { currentSession } from "./current-session";
import type { SignedInUser } from "./find-session";
import { type OpenWorkspace, openWorkspace } from "./open-workspace";

/**
 * For pages under /w/[workspace]: who acts, and where. Sends anonymous visitors to sign in; for strangers and unknown
 * slugs the page does not exist; a former slug leads to the present one.
 */
export const pageScope = cache(async (slug: string): Promise<OpenWorkspace & { user: SignedInUser }> => {
	const session = await currentSession();
	if (!session) redirect(`${pages.signIn()}?next=${encodeURIComponent(pages.workspace(slug))}`);
	const open = await openWorkspace(session.user.id, slug);
	if (!open) notFound();
	if (open.workspace.slug !== slug) redirect(pages.workspace(open.workspace.slug));
	return { ...open, user: session.user };
});
