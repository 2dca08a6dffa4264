import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Landing } from "@/components/accounts/landing";
import { demoLogin } from "@/lib/contracts/demo-login";
import { currentSession } from "@/lib/server/auth/current-session";
import { findDemo } from "@/lib/server/workspace/find-demo";

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations("auth.landing");
	return { title: { absolute: t("metaTitle") }, description: t("lead"), robots: { index: true } };
}

export default async function LandingPage() {
	const [session, demo] = await Promise.all([currentSession(), findDemo()]);
	return <Landing signedIn={session !== null} demo={demo ? demoLogin : null} />;
}
