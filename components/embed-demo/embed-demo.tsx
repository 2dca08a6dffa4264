import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { pages, shopperPaths } from "@/lib/config/paths";
import { type EmbedChoice, embedAttributes, embedModes } from "@/lib/contracts/embed-choice";
import { ToldList } from "./told-list";

declare module "react" {
	namespace JSX {
		interface IntrinsicElements {
			"candor-quiz": HTMLAttributes<HTMLElement> & Record<string, unknown>;
		}
	}
}

interface EmbedDemoProps {
	slug: string;
	choice: EmbedChoice;
	/** In the Share tab's preview, which has its own choice of shapes. */
	framed: boolean;
}

/** A page like a shop's, with the quiz in it in one of its shapes. */
export function EmbedDemo({ slug, choice, framed }: EmbedDemoProps) {
	const t = useTranslations("share");
	const { mode, height } = choice;
	const attributes = embedAttributes(slug, choice);
	const opener = mode === "inline" ? {} : { for: "#opener" };
	return (
		<main aria-labelledby="demo" className="mx-auto max-w-3xl space-y-8 px-5 py-8 sm:px-8">
			<script async src={shopperPaths.script(shopperPaths.loaderName)} />
			<header className="space-y-3">
				<h1 id="demo" className="font-semibold text-2xl tracking-tight">
					{t("embedDemo.title")}
				</h1>
				<p className="text-muted">{t("embedDemo.text")}</p>
				{framed ? null : (
					<nav aria-label={t("embedDemo.shapes")} className="flex flex-wrap gap-2">
						{embedModes.map((one) => (
							<Link
								key={one}
								href={`${pages.embedDemo(slug)}?mode=${one}`}
								aria-current={one === mode ? "page" : undefined}
								className={buttonClass({ look: one === mode ? "primary" : "secondary" })}
							>
								{t(`embed.modes.${one}.name`)}
							</Link>
						))}
					</nav>
				)}
			</header>
			<div>
				<candor-quiz
					key={JSON.stringify(attributes)}
					id="quiz"
					{...{ ...attributes, ...opener }}
					test=""
					data-layer=""
					style={mode === "inline" ? { display: "block", minHeight: height } : undefined}
				/>
			</div>
			{mode === "inline" ? null : (
				<p className="flex flex-wrap items-center gap-3">
					<button type="button" id="opener" className={buttonClass()}>
						{t("embedDemo.opener")}
					</button>
					<span className="text-muted text-sm">{t("embedDemo.openerText")}</span>
				</p>
			)}
			<ToldList />
			<div aria-hidden="true" className="space-y-4">
				{[90, 75, 85, 60, 95, 70, 80, 65, 90, 50].map((width) => (
					<div key={width} className="h-24 rounded-md bg-sunken" style={{ width: `${width}%` }} />
				))}
			</div>
			<p className="text-muted">{t("embedDemo.filler")}</p>
		</main>
	);
}
