"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { type Session, startSession, step } from "@/components/player/session";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { ApiError } from "@/lib/client/http";
import { formOptions, readSheet } from "@/lib/client/paper";
import { type PaperForm, type SheetState, sayCode } from "@/lib/contracts/paper";
import { FinishForm } from "./finish-form";
import { Entered } from "./reference-form";
import { RunForm } from "./run-form";

interface SheetFormProps {
	workspace: string;
	quiz: string;
	sheet: SheetState;
	given: string;
	onGiven: (day: string) => void;
	onCancel: () => void;
	onStored: () => void;
}

/** One sheet, from its first question until it is stored. */
export function SheetForm(props: SheetFormProps) {
	const t = useTranslations("paper.entry");
	const { workspace, quiz, sheet } = props;
	const { data: form, error, refetch } = useQuery(formOptions(workspace, quiz, sheet.print));
	return (
		<section aria-label={t("sheet", { code: sayCode(sheet.code) })} className="space-y-4">
			<div className="flex flex-wrap items-center justify-between gap-3 border-b pb-3">
				<p className="font-mono font-semibold text-lg">{sayCode(sheet.code)}</p>
				<Button size="sm" look="ghost" onClick={props.onCancel}>
					{t("cancel")}
				</Button>
			</div>
			<ErrorMessage error={error} onRetry={refetch} />
			{!form && !error ? <Skeleton className="h-96 w-full" /> : null}
			{form ? <Filling {...props} form={form} /> : null}
		</section>
	);
}

function Filling({ form, ...props }: SheetFormProps & { form: PaperForm }) {
	const { workspace, quiz, sheet } = props;
	const [session, setSession] = useState<Session>(() => startSession(form.quiz).session);
	const [stopped, setStopped] = useState(false);
	const [other, setOther] = useState<SheetState | null>(null);
	if (other) return <Entered sheet={other} />;
	if (session.screen !== null && !stopped) {
		return <RunForm form={form} session={session} onSession={setSession} onStop={() => setStopped(true)} />;
	}
	const back = () => {
		setStopped(false);
		if (session.screen === null) setSession(step(form.quiz, session, { type: "back" }).session);
	};
	const refused = async (error: unknown) => {
		if (error instanceof ApiError && error.code === "conflict") setOther(await readSheet(workspace, quiz, sheet.code));
	};
	return (
		<FinishForm
			{...{ workspace, quiz, form, session }}
			code={sheet.code}
			given={props.given}
			onGiven={props.onGiven}
			onBack={back}
			onRefused={refused}
			onStored={props.onStored}
		/>
	);
}
