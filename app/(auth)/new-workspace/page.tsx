import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { NewWorkspaceForm } from "@/components/accounts/new-workspace-form";
import { pages } from "@/lib/config/paths";
import { currentSession } from "@/lib/server/auth/current-session";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("auth"))("newWorkspace.title") };
}

export default async function NewWorkspacePage() {
	if (!(await currentSession())) redirect(`${pages.signIn()}?next=${encodeURIComponent(pages.newWorkspace())}`);
	const t = await getTranslations("auth.newWorkspace");
	return (
		<AuthCard title={t("title")} lead={t("lead")}>
			<NewWorkspaceForm />
		</AuthCard>
	);
}
