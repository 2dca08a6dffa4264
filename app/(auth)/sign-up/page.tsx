import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { pages } from "@/lib/config/paths";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("auth.signUp"))("title") };
}

export default async function SignUpPage() {
	const t = await getTranslations("auth.signUp");
	const footer = (
		<>
			{t("haveAccount")}{" "}
			<Link href={pages.signIn()} className="font-medium text-accent-text hover:underline">
				{t("toSignIn")}
			</Link>
		</>
	);
	return (
		<AuthCard title={t("title")} lead={t("lead")} footer={footer}>
			<SignUpForm />
		</AuthCard>
	);
}
