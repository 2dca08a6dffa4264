import type { ReactNode } from "react";
import { Shell } from "@/components/shell/shell";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listWorkspaces } from "@/lib/server/workspace/list-workspaces";

interface WorkspaceLayoutProps {
	params: Promise<{ workspace: string }>;
	children: ReactNode;
}

/** The frame only: each page asks for its own scope. */
export default async function WorkspaceLayout({ params, children }: WorkspaceLayoutProps) {
	const { workspace, user } = await pageScope((await params).workspace);
	return (
		<Shell workspace={workspace} workspaces={await listWorkspaces(user.id)} user={user}>
			{children}
		</Shell>
	);
}
