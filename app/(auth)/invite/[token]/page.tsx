import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AcceptInvite } from "@/components/accounts/accept-invite";
import { AuthCard } from "@/components/accounts/auth-card";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { pages } from "@/lib/config/paths";
import { currentSession } from "@/lib/server/auth/current-session";
import { peekInvite } from "@/lib/server/auth/peek-invite";

/** The address holds a secret: it goes to no other site. */
export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("auth"))("invite.metaTitle"), referrer: "no-referrer" };
}

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
	const { token } = await params;
	const t = await getTranslations("auth");
	const [invite, session] = await Promise.all([peekInvite(token), currentSession()]);
	if (!invite) return <GoneInvite />;
	const { workspace, role, email } = invite;
	const title = t("invite.title", { workspace });
	const lead = t("invite.lead", { role: t(`roles.${role}`) });
	if (session) {
		return (
			<AuthCard title={title} lead={lead}>
				<AcceptInvite token={token} workspace={workspace} email={session.user.email} />
			</AuthCard>
		);
	}
	const footer = (
		<>
			{t("invite.haveAccount")}{" "}
			<Link
				href={`${pages.signIn()}?next=${encodeURIComponent(pages.invite(token))}`}
				className="font-medium text-accent-text hover:underline"
			>
				{t("invite.signInFirst")}
			</Link>
		</>
	);
	return (
		<AuthCard title={title} lead={lead} footer={footer}>
			<SignUpForm invite={{ token, email, workspace }} />
		</AuthCard>
	);
}

async function GoneInvite() {
	const t = await getTranslations("auth.invite");
	const footer = (
		<Link href={pages.home()} className="font-medium text-accent-text hover:underline">
			{t("home")}
		</Link>
	);
	return <AuthCard title={t("goneTitle")} lead={t("gone")} footer={footer} />;
}
