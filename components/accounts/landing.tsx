import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { pages } from "@/lib/config/paths";
import { LandingExample } from "./landing-example";
import { LanguageLinks } from "./language-links";
import { Wordmark } from "./wordmark";

interface LandingProps {
	signedIn: boolean;
	/** This installation has a demo. */
	demo: boolean;
}

export function Landing({ signedIn, demo }: LandingProps) {
	const t = useTranslations("auth.landing");
	return (
		<div className="mx-auto max-w-6xl px-5 sm:px-8">
			<header className="flex items-center justify-between gap-4 py-4">
				<Wordmark />
				<div className="flex items-center gap-4">
					<LanguageLinks />
					<Link href={signedIn ? pages.enter() : pages.signIn()} className={buttonClass({ size: "sm" })}>
						{signedIn ? t("toDashboard") : t("signIn")}
					</Link>
				</div>
			</header>
			<main>
				<section className="grid items-center gap-12 py-12 sm:py-20 lg:grid-cols-[1.15fr_1fr]">
					<div className="space-y-6">
						<h1 className="max-w-xl font-semibold text-2xl tracking-tight sm:text-3xl">{t("headline")}</h1>
						<p className="max-w-lg text-lg text-muted">{t("lead")}</p>
						<div className="flex flex-wrap gap-3">
							<Link
								href={signedIn ? pages.enter() : pages.signUp()}
								className={buttonClass({ look: "primary", size: "lg" })}
							>
								{signedIn ? t("toDashboard") : t("start")}
								<ArrowRight size={16} aria-hidden="true" />
							</Link>
							{demo ? (
								<Link href={pages.signIn()} className={buttonClass({ size: "lg" })}>
									{t("openDemo")}
								</Link>
							) : null}
						</div>
						{demo ? <p className="max-w-lg text-muted text-sm">{t("demoText")}</p> : null}
					</div>
					<LandingExample />
				</section>
				<section className="grid gap-x-12 gap-y-8 border-t py-12 sm:grid-cols-2">
					{(["build", "explain", "count", "consent"] as const).map((point) => (
						<div key={point} className="max-w-md space-y-1">
							<h2 className="font-semibold text-lg">{t(`points.${point}.title`)}</h2>
							<p className="text-muted">{t(`points.${point}.text`)}</p>
						</div>
					))}
				</section>
			</main>
		</div>
	);
}
