import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { Callout } from "@/components/ui/callout";
import { pages } from "@/lib/config/paths";
import { hasDemo } from "@/lib/server/workspace/has-demo";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("auth.signIn"))("title") };
}

interface SignInPageProps {
	searchParams: Promise<{ next?: string | string[]; changed?: string }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
	const { next, changed } = await searchParams;
	const t = await getTranslations("auth.signIn");
	const footer = (
		<>
			{t("noAccount")}{" "}
			<Link href={pages.signUp()} className="font-medium text-accent-text hover:underline">
				{t("toSignUp")}
			</Link>
		</>
	);
	return (
		<AuthCard title={t("title")} footer={footer}>
			{changed ? <Callout tone="success">{t("passwordChanged")}</Callout> : null}
			<SignInForm next={typeof next === "string" ? next : null} demo={await hasDemo()} />
		</AuthCard>
	);
}
