import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LanguageLinks } from "@/components/accounts/language-links";
import { Wordmark } from "@/components/accounts/wordmark";
import { NotFoundNotice } from "@/components/common/not-found-notice";
import { pages } from "@/lib/config/paths";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("common"))("notFoundTitle") };
}

export default async function NotFound() {
	const t = await getTranslations("common");
	return (
		<div className="flex min-h-dvh flex-col">
			<header className="flex items-center justify-between px-5 py-4 sm:px-8">
				<Wordmark />
				<LanguageLinks />
			</header>
			<main>
				<NotFoundNotice href={pages.home()} label={t("goHome")} />
			</main>
		</div>
	);
}
