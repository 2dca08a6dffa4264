import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { pages, shopperPaths } from "@/lib/config/paths";

interface ShopFrameProps {
	name: string;
	/** Slug of the shop's quiz, or null. */
	quiz: string | null;
	/** The choice of language. */
	languages: ReactNode;
	children: ReactNode;
}

/** Every page of the demo's shop says that nothing is for sale. */
export function ShopFrame({ name, quiz, languages, children }: ShopFrameProps) {
	const t = useTranslations("shop");
	return (
		<div className="flex min-h-dvh flex-col">
			<header className="border-b">
				<p className="bg-info-soft px-5 py-2 text-center text-info-text text-sm">{t("demo")}</p>
				<div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4 sm:px-8">
					<Link href={pages.shop()} className="mr-auto font-semibold text-lg tracking-tight">
						{name}
					</Link>
					{languages}
					{quiz ? (
						<Link href={pages.embedDemo(quiz)} className="text-muted text-sm underline underline-offset-4">
							{t("embedded")}
						</Link>
					) : null}
					{quiz ? (
						<a href={shopperPaths.quiz(quiz)} className={buttonClass({ look: "primary" })}>
							{t("takeQuiz")}
						</a>
					) : null}
				</div>
			</header>
			<main className="mx-auto w-full max-w-6xl flex-1 px-5 py-8 sm:px-8">{children}</main>
		</div>
	);
}
