import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Landing } from "@/components/accounts/landing";
import { currentSession } from "@/lib/server/auth/current-session";
import { hasDemo } from "@/lib/server/workspace/has-demo";

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations("auth.landing");
	return { title: { absolute: t("metaTitle") }, description: t("lead"), robots: { index: true } };
}

export default async function LandingPage() {
	const [session, demo] = await Promise.all([currentSession(), hasDemo()]);
	return <Landing signedIn={session !== null} demo={demo} />;
}
