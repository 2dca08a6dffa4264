import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { ResetRequestForm } from "@/components/accounts/reset-request-form";
import { pages } from "@/lib/config/paths";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("auth.reset"))("title") };
}

export default async function ResetPage() {
	const t = await getTranslations("auth.reset");
	const footer = (
		<Link href={pages.signIn()} className="text-accent-text hover:underline">
			{t("toSignIn")}
		</Link>
	);
	return (
		<AuthCard title={t("title")} lead={t("lead")} footer={footer}>
			<ResetRequestForm />
		</AuthCard>
	);
}
