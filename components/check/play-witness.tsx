"use client";
import { RotateCcw, SkipForward } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { uuidv7 } from "uuidv7";
import { DeviceFrame } from "@/components/common/device-frame";
import { ErrorMessage } from "@/components/common/error-message";
import { ownStyle } from "@/components/player/own-style";
import { Player } from "@/components/player/player";
import { playerCss } from "@/components/player/player-css";
import { type Session, startSession, step } from "@/components/player/session";
import { textsFor } from "@/components/player/texts-for";
import { themeVariables } from "@/components/player/theme";
import { Button } from "@/components/ui/button";
import { walk } from "@/lib/quiz/advance";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { pickLocale } from "@/lib/quiz/text";
import type { Answers, QuizDocument } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { useChecked } from "./checked";
import { useShownResult } from "./use-shown-result";

interface PlayWitnessProps {
	witness: Answers;
	/** Is led to in the result. */
	product: string | null;
	onClose: () => void;
}

/** The player that shoppers get, at the end of these answers; from there one may go back and answer otherwise. */
export function PlayWitness({ witness, product, onClose }: PlayWitnessProps) {
	const t = useTranslations("check.play");
	const { document } = useChecked();
	const locale = pickLocale(document, [useLocale()]);
	const quiz = useMemo(() => toShopperDocument(document, locale), [document, locale]);
	const variables = useMemo(() => themeVariables(document.theme), [document.theme]);
	const [session, setSession] = useState(() => atTheEnd(document, witness));
	const { result, notices, error, retry } = useShownResult(session, locale);
	const place = result && product ? placeOf(result, product) : null;
	const [shown, setShown] = useState<Document | null>(null);
	const at = place?.at ?? null;
	useEffect(() => {
		const top = at === null ? undefined : shown?.querySelectorAll(".q-product")[at]?.getBoundingClientRect().top;
		// Into view within the frame: the dialog around it stays where it is.
		if (top !== undefined) shown?.defaultView?.scrollBy(0, top - 80);
	}, [at, shown]);
	return (
		<div className="flex w-full flex-col items-center gap-3 md:w-[390px]">
			<div className="flex flex-wrap justify-center gap-2">
				<Button size="sm" onClick={() => setSession(startSession(quiz).session)}>
					<RotateCcw size={14} aria-hidden="true" />
					{t("restart")}
				</Button>
				<Button size="sm" onClick={() => setSession(atTheEnd(document, witness))}>
					<SkipForward size={14} aria-hidden="true" />
					{t("again")}
				</Button>
			</div>
			{place ? <p className="text-muted text-sm">{t("stands", { slot: place.slot, place: place.number })}</p> : null}
			{error ? <ErrorMessage error={error} onRetry={retry} /> : null}
			<DeviceFrame
				device="phone"
				title={t("phone")}
				lang={locale}
				css={playerCss + ownStyle(document.theme.css)}
				variables={variables}
				onReady={setShown}
				onEscape={onClose}
			>
				<Player
					quiz={quiz}
					texts={textsFor(locale)}
					session={session}
					onMove={(move) => setSession(step(quiz, session, move).session)}
					newId={uuidv7}
					notices={notices}
					result={{ status: result ? "ready" : "loading", result }}
					onRetry={retry}
					onRestart={() => setSession(startSession(quiz).session)}
					onSignUp={async () => true}
					signedUp={false}
					unsaved={false}
				/>
			</DeviceFrame>
		</div>
	);
}

function atTheEnd(document: QuizDocument, answers: Answers): Session {
	const { path } = walk(document, answers);
	return { answers, screen: null, typed: {}, seen: path, complete: true };
}

/** `at`: how many products stand before it. */
function placeOf({ slots }: ShopperResult, product: string): { slot: string; number: number; at: number } | null {
	let before = 0;
	for (const { name, items } of slots) {
		const index = items.findIndex((item) => item.product === product);
		if (index >= 0) return { slot: name, number: index + 1, at: before + index };
		before += items.length;
	}
	return null;
}
