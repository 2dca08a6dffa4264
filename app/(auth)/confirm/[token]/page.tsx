import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { ConfirmForm } from "@/components/accounts/confirm-form";

/** The address holds a secret: it goes to no other site. */
export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("auth"))("confirm.title"), referrer: "no-referrer" };
}

export default async function ConfirmPage({ params }: { params: Promise<{ token: string }> }) {
	const t = await getTranslations("auth.confirm");
	return (
		<AuthCard title={t("title")} lead={t("lead")}>
			<ConfirmForm token={(await params).token} />
		</AuthCard>
	);
}
