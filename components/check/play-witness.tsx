"use client";
import { useQuery } from "@tanstack/react-query";
import { RotateCcw, SkipForward } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { uuidv7 } from "uuidv7";
import { DeviceFrame } from "@/components/common/device-frame";
import { ErrorMessage } from "@/components/common/error-message";
import { noticeOf, toShopperResult } from "@/components/common/to-shopper-result";
import { Player } from "@/components/player/player";
import { playerCss } from "@/components/player/player-css";
import { type Session, startSession, step } from "@/components/player/session";
import { textsFor } from "@/components/player/texts";
import { themeVariables } from "@/components/player/theme";
import { Button } from "@/components/ui/button";
import { purposesOptions } from "@/lib/client/purposes";
import { trialCatalogOptions } from "@/lib/client/quiz";
import { walk } from "@/lib/quiz/advance";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { recommend } from "@/lib/quiz/recommend";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { pickLocale } from "@/lib/quiz/text";
import type { Answers, QuizDocument } from "@/lib/quiz/types";
import { useChecked } from "./checked";

/** The player that shoppers get, at the end of these answers; from there one may go back and answer otherwise. */
export function PlayWitness({ witness }: { witness: Answers }) {
	const t = useTranslations("check.play");
	const { document, workspace } = useChecked();
	const locale = pickLocale(document, [useLocale()]);
	const quiz = useMemo(() => toShopperDocument(document, locale), [document, locale]);
	const variables = useMemo(() => themeVariables(document.theme), [document.theme]);
	const [session, setSession] = useState(() => atTheEnd(document, witness));
	const shown = useResult(workspace, document, session, locale);
	return (
		<div className="flex w-full flex-col items-center gap-3 md:w-[390px]">
			<div className="flex gap-2">
				<Button size="sm" onClick={() => setSession(startSession(quiz).session)}>
					<RotateCcw size={14} aria-hidden="true" />
					{t("restart")}
				</Button>
				<Button size="sm" onClick={() => setSession(atTheEnd(document, witness))}>
					<SkipForward size={14} aria-hidden="true" />
					{t("again")}
				</Button>
			</div>
			{shown.error ? (
				<ErrorMessage error={shown.error} onRetry={shown.retry} />
			) : (
				<DeviceFrame device="phone" title={t("phone")} lang={locale} css={playerCss} variables={variables}>
					<Player
						quiz={quiz}
						texts={textsFor(locale)}
						session={session}
						onMove={(move) => setSession(step(quiz, session, move).session)}
						newId={uuidv7}
						notices={shown.notices}
						result={{ status: shown.result ? "ready" : "loading", result: shown.result }}
						onRetry={() => {}}
						onRestart={() => setSession(startSession(quiz).session)}
						onOpen={() => {}}
						onSignUp={async () => true}
						signedUp={false}
						unsaved={false}
						languages={[]}
						wholePage={false}
					/>
				</DeviceFrame>
			)}
		</div>
	);
}

function atTheEnd(document: QuizDocument, answers: Answers): Session {
	const { path } = walk(document, answers);
	return { answers, screen: null, typed: {}, seen: path, complete: true };
}

/** Worked out here, from the catalog as it stands now. */
function useResult(workspace: string, document: QuizDocument, session: Session, locale: string) {
	const trial = useQuery(trialCatalogOptions(workspace));
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	const catalog = useMemo(() => (trial.data ? compileCatalog(trial.data.catalog) : null), [trial.data]);
	const result = useMemo(
		() => (session.screen === null && catalog ? recommend(compileQuiz(document, catalog), session.answers) : null),
		[document, catalog, session],
	);
	const pictures = trial.data?.pictures ?? {};
	const around = { locale, catalog, pictures, purposes, unwritten: "…" };
	return {
		error: trial.error,
		retry: () => void trial.refetch(),
		result: toShopperResult(document, result, session.answers, around),
		notices: Object.fromEntries(purposes.map((purpose) => [purpose.id, noticeOf(purpose, locale)])),
	};
}
