import { redirect } from "next/navigation";
import { pages } from "@/lib/config/paths";
import { currentSession } from "@/lib/server/auth/current-session";
import { listWorkspaces } from "@/lib/server/workspace/list-workspaces";

/** Leads on to a workspace of whoever is signed in. */
export default async function EnterPage() {
	const session = await currentSession();
	if (!session) redirect(pages.signIn());
	const [first] = await listWorkspaces(session.user.id);
	redirect(first ? pages.workspace(first.slug) : pages.newWorkspace());
}
