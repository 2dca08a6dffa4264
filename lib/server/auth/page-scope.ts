import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { pages } from "@/lib/config/paths";
import { currentSession } from "./current-session";
import type { SignedInUser } from "./find-session";
import { type OpenWorkspace, openWorkspace } from "./open-workspace";

/**
 * For pages under /w/[workspace]: who acts, and where. Sends anonymous visitors to sign in; for strangers and unknown
 * slugs the page does not exist; a former slug leads to the same page under the present one.
 */
export const pageScope = cache(async (slug: string): Promise<OpenWorkspace & { user: SignedInUser }> => {
	const session = await currentSession();
	if (!session) redirect(`${pages.signIn()}?next=${encodeURIComponent(await present(slug))}`);
	const open = await openWorkspace(session.user.id, slug);
	if (!open) notFound();
	if (open.workspace.slug !== slug) redirect(await present(slug, open.workspace.slug));
	return { ...open, user: session.user };
});

/** The page being shown, as server/protect.ts tells it; under the workspace's other slug when one is given. */
async function present(slug: string, other = slug): Promise<string> {
	const path = (await headers()).get("x-page") ?? "";
	const root = pages.workspace(slug);
	return path.startsWith(`${root}/`) ? `${pages.workspace(other)}${path.slice(root.length)}` : pages.workspace(other);
}
