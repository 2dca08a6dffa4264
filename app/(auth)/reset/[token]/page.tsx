import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { ResetFinishForm } from "@/components/accounts/reset-finish-form";

/** The address holds a secret: it goes to no other site. */
export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("auth"))("reset.chooseTitle"), referrer: "no-referrer" };
}

export default async function ResetFinishPage({ params }: { params: Promise<{ token: string }> }) {
	const t = await getTranslations("auth.reset");
	return (
		<AuthCard title={t("chooseTitle")}>
			<ResetFinishForm token={(await params).token} />
		</AuthCard>
	);
}
