"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { uuidv7 as newId } from "uuidv7";
import { DeviceFrame } from "@/components/common/device-frame";
import { ownStyle } from "@/components/player/own-style";
import { Player } from "@/components/player/player";
import { playerCss } from "@/components/player/player-css";
import { type Session, step } from "@/components/player/session";
import { textsFor } from "@/components/player/texts-for";
import { themeVariables } from "@/components/player/theme";
import { Button } from "@/components/ui/button";
import type { PaperForm } from "@/lib/contracts/paper";
import { walk } from "@/lib/quiz/advance";
import { paperLayout } from "@/lib/quiz/paper-form";
import { type EntryPort, enterScreen, pressEntryKey } from "./entry-keys";

interface RunFormProps {
	form: PaperForm;
	session: Session;
	onSession: (session: Session) => void;
	/** Store it as far as it goes. */
	onStop: () => void;
}

/** The quiz as shoppers see it, answered by keys from the sheet that lies beside. */
export function RunForm({ form, session, onSession, onStop }: RunFormProps) {
	const t = useTranslations("paper.entry");
	const { quiz } = form;
	const [page, setPage] = useState<Document | null>(null);
	const [refused, setRefused] = useState(false);
	const { screen } = session;
	const questions = useMemo(
		() => new Map(quiz.screens.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "text" ? [] : [[b.id, b]])))),
		[quiz],
	);
	// At once: the next key is meant for the next screen.
	const move = (next: Parameters<typeof step>[2]) =>
		flushSync(() => {
			setRefused(false);
			onSession(step(quiz, session, next).session);
		});
	const port: EntryPort = {
		questions,
		back: () => move({ type: "back" }),
		stop: onStop,
		refuse: () => setRefused(true),
	};
	const latest = useRef(port);
	latest.current = port;
	const ready = useCallback((shown: Document) => setPage(shown), []);
	const early = useRef<KeyboardEvent[]>([]);

	useEffect(() => {
		if (page) return;
		const keep = (event: KeyboardEvent) => event.target === document.body && early.current.push(event);
		document.addEventListener("keydown", keep);
		return () => document.removeEventListener("keydown", keep);
	}, [page]);
	useEffect(() => {
		if (!page) return;
		const inside = (event: KeyboardEvent) => {
			if (!pressEntryKey(event, page, latest.current)) return;
			event.preventDefault();
			event.stopPropagation();
		};
		// Somebody has clicked beside the form.
		const beside = (event: KeyboardEvent) => event.target === document.body && inside(event);
		page.addEventListener("keydown", inside, true);
		document.addEventListener("keydown", beside);
		return () => {
			page.removeEventListener("keydown", inside, true);
			document.removeEventListener("keydown", beside);
		};
	}, [page]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each screen takes the focus as it comes
	useEffect(() => {
		if (!page) return;
		enterScreen(page, latest.current);
		// What was pressed before the form was there; a key for each screen that comes.
		const pressed = early.current.shift();
		if (pressed) pressEntryKey(pressed, page, latest.current);
	}, [page, screen]);

	return (
		<div className="space-y-3">
			<div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
				<p className="font-semibold text-lg tabular-nums" role="status">
					{useNumbers(form, session)}
				</p>
				<Button size="sm" onClick={onStop} title={t("stopHelp")}>
					{t("stop")}
				</Button>
			</div>
			<p className="text-muted text-sm">{t("keysText")}</p>
			{refused ? (
				<p role="alert" className="font-medium text-danger-text">
					{t("needed")}
				</p>
			) : null}
			<DeviceFrame
				device="desktop"
				title={t("form")}
				lang={quiz.locale}
				css={playerCss + ownStyle(quiz.theme.css)}
				variables={themeVariables(quiz.theme)}
				onReady={ready}
			>
				<Player
					quiz={quiz}
					texts={textsFor(quiz.locale)}
					session={session}
					onMove={move}
					newId={newId}
					notices={form.notices}
					result={{ status: "loading", result: null }}
					onRetry={() => {}}
					onRestart={() => {}}
					onSignUp={async () => false}
					signedUp={false}
					unsaved={false}
				/>
			</DeviceFrame>
		</div>
	);
}

/** Which questions of the sheet the screen asks, as they are numbered there. */
function useNumbers({ quiz }: PaperForm, { screen, answers }: Session): string {
	const t = useTranslations("paper.entry");
	const layout = useMemo(() => paperLayout(quiz), [quiz]);
	const { hidden } = walk(quiz, answers);
	const all = layout.screens.flatMap(({ id, blocks }) =>
		blocks.flatMap((block) => ("number" in block ? [{ ...block, screen: id }] : [])),
	);
	const here = all.filter((one) => one.screen === screen && !hidden.includes(one.question.id));
	if (here.length === 0) return t("noQuestion");
	const numbers = here.map(({ number }) => number).join(", ");
	return t("question", { count: here.length, numbers, of: all.length });
}
