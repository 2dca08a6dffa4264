import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PasswordForm } from "@/components/accounts/settings/password-form";
import { ProfileForm } from "@/components/accounts/settings/profile-form";
import { SessionsCard } from "@/components/accounts/settings/sessions-card";
import { Seed } from "@/components/common/seed";
import { sessionsOptions } from "@/lib/client/account";
import { currentSession } from "@/lib/server/auth/current-session";
import { listSessions } from "@/lib/server/auth/list-sessions";
import { pageScope } from "@/lib/server/auth/page-scope";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("settings"))("tabs.account") };
}

export default async function AccountPage({ params }: { params: Promise<{ workspace: string }> }) {
	const { user } = await pageScope((await params).workspace);
	const session = await currentSession();
	if (!session) return null;
	return (
		<Seed data={[[sessionsOptions().queryKey, await listSessions(session)]]}>
			<div className="space-y-6">
				<ProfileForm user={{ name: user.name, email: user.email }} confirmed={user.confirmedAt !== null} />
				<PasswordForm email={user.email} />
				<SessionsCard />
			</div>
		</Seed>
	);
}
