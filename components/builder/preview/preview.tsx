"use client";
import { Monitor, Play, RotateCcw, Smartphone, Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { type Device, DeviceFrame } from "@/components/common/device-frame";
import { ownStyle } from "@/components/player/own-style";
import { playerCss } from "@/components/player/player-css";
import { themeVariables } from "@/components/player/theme";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { settleEntry } from "@/lib/quiz/entry";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { useBuilder } from "../store/use-builder";
import { RunPreview } from "./run-preview";
import { StillPreview } from "./still-preview";
import { withPlaceholders } from "./with-placeholders";

/** The real player on the document as it is now: the chosen place, or a run from the start. Nothing is recorded. */
export function Preview() {
	const t = useTranslations("builder.preview");
	const builder = useBuilder();
	const { locale } = builder;
	// As somebody sees it who begins in this language and comes from no campaign.
	const document = useMemo(() => settleEntry(builder.document, { locale, source: "" }), [builder.document, locale]);
	const [running, setRunning] = useState(0);
	const [device, setDevice] = useState<Device>("phone");
	const { quiz, css } = useMemo(
		() =>
			withPlaceholders(toShopperDocument(document, locale), {
				heading: t("emptyHeading"),
				question: t("emptyQuestion"),
				choice: (number) => t("emptyChoice", { number }),
			}),
		[document, locale, t],
	);
	const own = useMemo(() => ownStyle(document.theme.css), [document.theme.css]);
	const variables = useMemo(() => themeVariables(document.theme), [document.theme]);
	const on = running > 0;
	return (
		<div className="flex min-h-full flex-col items-center gap-3 p-4">
			<div className="flex w-full max-w-xl flex-wrap items-center justify-between gap-x-3 gap-y-2">
				<p className="text-muted text-sm" role="status">
					{on ? t("running") : t("still")}
				</p>
				<div className="flex items-center gap-2">
					<SegmentedControl
						label={t("device")}
						value={device}
						onChange={setDevice}
						className="h-8 max-lg:hidden"
						options={[
							{ value: "phone", name: t("phone"), label: <Smartphone size={16} aria-hidden="true" /> },
							{ value: "desktop", name: t("desktop"), label: <Monitor size={16} aria-hidden="true" /> },
						]}
					/>
					{on ? (
						<IconButton label={t("restart")} look="secondary" onClick={() => setRunning(running + 1)}>
							<RotateCcw size={16} aria-hidden="true" />
						</IconButton>
					) : null}
					<Button size="sm" onClick={() => setRunning(on ? 0 : 1)}>
						{on ? <Square size={14} aria-hidden="true" /> : <Play size={14} aria-hidden="true" />}
						{on ? t("stop") : t("try")}
					</Button>
				</div>
			</div>
			<DeviceFrame device={device} title={t(device)} lang={locale} css={playerCss + css + own} variables={variables}>
				{on ? (
					<RunPreview key={running} document={document} quiz={quiz} onRestart={() => setRunning(running + 1)} />
				) : (
					<StillPreview document={document} quiz={quiz} />
				)}
			</DeviceFrame>
		</div>
	);
}
