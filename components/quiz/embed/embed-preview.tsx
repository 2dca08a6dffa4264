"use client";
import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { pages } from "@/lib/config/paths";
import { type EmbedChoice, embedQuery } from "@/lib/contracts/embed-choice";

/** So long without a change, in ms, and the preview follows: each loads a whole page anew. */
const CALM_MS = 400;

/** A page of a shop that isn't, with the quiz in it as chosen. What is answered there isn't counted. */
export function EmbedPreview({ slug, choice }: { slug: string; choice: EmbedChoice }) {
	const t = useTranslations("share.embed");
	const address = `${pages.embedDemo(slug)}?${embedQuery(choice)}`;
	const [shown, setShown] = useState(address);
	useEffect(() => {
		const timer = setTimeout(() => setShown(address), CALM_MS);
		return () => clearTimeout(timer);
	}, [address]);
	return (
		<section aria-labelledby="embed-preview" className="space-y-2">
			<div className="flex flex-wrap items-center justify-between gap-2">
				<h3 id="embed-preview" className="font-medium">
					{t("preview")}
				</h3>
				<a href={address} target="_blank" rel="noreferrer" className={buttonClass({ size: "sm" })}>
					<ExternalLink size={14} aria-hidden="true" />
					{t("openPreview")}
					<span className="sr-only">({t("opensNew")})</span>
				</a>
			</div>
			<iframe
				key={shown}
				src={`${shown}&framed=1`}
				title={t("preview")}
				loading="lazy"
				className="h-[36rem] w-full rounded-md border bg-white"
			/>
		</section>
	);
}
