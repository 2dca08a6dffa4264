"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Switch } from "@/components/ui/switch";
import type { EmbedMessage } from "@/lib/contracts/embed-event";

const types = ["ready", "start", "answer", "screen", "complete", "recommend", "click", "height", "close"] as const;
type Told = EmbedMessage & { at: number };

/** What the quiz tells its page, as it comes; and the page's consent to hand it on. */
export function ToldList() {
	const t = useTranslations("share.embedDemo");
	const [told, setTold] = useState<Told[]>([]);
	const [agreed, setAgreed] = useState(false);
	const [layered, setLayered] = useState(0);
	useEffect(() => {
		const note = (event: Event) => {
			const { detail } = event as CustomEvent<EmbedMessage>;
			setTold((before) => [...before, { ...detail, at: (before.at(-1)?.at ?? -1) + 1 }].slice(-50));
			setLayered((window as { dataLayer?: unknown[] }).dataLayer?.length ?? 0);
		};
		for (const type of types) document.addEventListener(`candor:${type}`, note);
		return () => {
			for (const type of types) document.removeEventListener(`candor:${type}`, note);
		};
	}, []);
	// Each time: another shape is another element.
	useEffect(() => {
		for (const quiz of document.querySelectorAll("candor-quiz")) quiz.toggleAttribute("consent", agreed);
	});
	return (
		<section aria-labelledby="told" className="space-y-3 rounded-lg border bg-surface p-5">
			<h2 id="told" className="font-semibold text-lg">
				{t("told")}
			</h2>
			<p className="text-muted text-sm">{t("toldText")}</p>
			<Switch checked={agreed} onChange={setAgreed} label={t("consent")} help={t("inLayer", { count: layered })} />
			{told.length === 0 ? <p className="text-muted">{t("nothing")}</p> : null}
			<ol className="space-y-1 font-mono text-xs">
				{told.map(({ at, candor, quiz, type, ...rest }) => (
					<li key={at} className="break-all">
						<strong>{type}</strong> {JSON.stringify(rest)}
					</li>
				))}
			</ol>
		</section>
	);
}
