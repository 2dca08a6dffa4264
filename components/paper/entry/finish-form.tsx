"use client";
import { useMutation } from "@tanstack/react-query";
import { ImagePlus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { uuidv7 as newId } from "uuidv7";
import { ErrorMessage } from "@/components/common/error-message";
import { emailPattern } from "@/components/player/draft";
import type { Session } from "@/components/player/session";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { addScan, enterSheet } from "@/lib/client/paper";
import { MOST_SCANS, type PaperForm } from "@/lib/contracts/paper";
import { toShopperFlow } from "@/lib/quiz/shopper-flow";
import { Boxes } from "./boxes";
import { toEntry } from "./to-entry";

interface FinishFormProps {
	workspace: string;
	quiz: string;
	/** Of the sheet, as it is stored. */
	code: string;
	form: PaperForm;
	session: Session;
	/** The day of the sheet before: a pile was mostly filled in at once. */
	given: string;
	onGiven: (day: string) => void;
	onBack: () => void;
	/** Somebody else has entered it meanwhile, or the server says otherwise. */
	onRefused: (error: unknown) => void;
	onStored: () => void;
}

/** The end of a sheet: its sign-up, its day and its scan; Enter stores it. */
export function FinishForm(props: FinishFormProps) {
	const { workspace, quiz, code, form, session, given, onStored } = props;
	const t = useTranslations("paper.entry");
	const first = useRef<HTMLInputElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const [email, setEmail] = useState("");
	const [purposes, setPurposes] = useState<string[]>([]);
	const [scans, setScans] = useState<File[]>([]);
	const offered = session.complete ? form.signUp : null;
	useEffect(() => (first.current ?? button.current)?.focus(), []);
	const address = email.trim();
	const wrong = address !== "" && !emailPattern.test(address);
	// Sent again after a failure, it is the same entry.
	const entry = useMemo(() => {
		const consents = purposes.map((purpose) => ({ id: newId(), purpose }));
		const signUp = address && consents.length > 0 ? { id: newId(), email: address, consents } : null;
		return toEntry(toShopperFlow(form.quiz), session, { given, signUp, newId, now: Date.now() });
	}, [form, session, given, address, purposes]);
	const send = useMutation({
		mutationFn: () => enterSheet(workspace, quiz, code, entry),
		onSuccess: () => upload.mutate(),
		onError: props.onRefused,
	});
	const upload = useMutation({
		mutationFn: async () => {
			for (const scan of scans) {
				await addScan(workspace, quiz, code, scan);
				setScans((left) => left.filter((one) => one !== scan));
			}
		},
		onSuccess: onStored,
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (wrong || send.isPending || upload.isPending) return;
		if (send.isSuccess) upload.mutate();
		else send.mutate();
	};
	// A box by itself takes no Enter.
	const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
		const { key, target, currentTarget } = event;
		if (key === "Enter" && (target as Element).matches("[role=checkbox]")) currentTarget.requestSubmit();
		if (key === "Escape" && !send.isSuccess) props.onBack();
	};
	return (
		<form onSubmit={submit} onKeyDown={onKeyDown} className="max-w-xl space-y-5" noValidate>
			<h2 className="font-semibold text-lg">{t("finish")}</h2>
			{session.screen === null ? null : <Callout tone="warning">{t("unfinished")}</Callout>}
			{offered ? (
				<>
					<Field label={t("email")} help={t("emailHelp")} error={wrong ? t("emailWrong") : null}>
						<Input
							ref={first}
							type="email"
							value={email}
							onChange={({ target }) => setEmail(target.value)}
							maxLength={254}
							autoComplete="off"
						/>
					</Field>
					<Boxes
						purposes={offered.purposes}
						notices={form.notices}
						locale={form.quiz.locale}
						ticked={purposes}
						onTicked={setPurposes}
					/>
					{purposes.length > 0 && address === "" ? <Callout tone="warning">{t("boxWithoutEmail")}</Callout> : null}
				</>
			) : null}
			<Field label={t("given")} help={t("givenHelp")}>
				<Input
					type="date"
					value={given}
					min={form.print.printedAt.slice(0, 10)}
					max={today()}
					onChange={({ target }) => target.value && props.onGiven(target.value)}
					className="max-w-44"
					required
				/>
			</Field>
			<Scans scans={scans} onScans={setScans} />
			<ErrorMessage error={send.error} />
			{upload.error ? (
				<Callout tone="danger" action={<Button onClick={onStored}>{t("goOn")}</Button>}>
					{t("scanFailed")}
				</Callout>
			) : null}
			<div className="flex flex-wrap gap-2">
				<Button ref={button} type="submit" look="primary" busy={send.isPending || upload.isPending}>
					{t("save")}
				</Button>
				{send.isSuccess ? null : <Button onClick={props.onBack}>{t("back")}</Button>}
			</div>
		</form>
	);
}

/** As the member's own calendar has it. */
export const today = (): string => new Intl.DateTimeFormat("en-CA", { dateStyle: "short" }).format(new Date());

function Scans({ scans, onScans }: { scans: File[]; onScans: (scans: File[]) => void }) {
	const t = useTranslations("paper.entry");
	const input = useRef<HTMLInputElement>(null);
	return (
		<div className="space-y-1.5">
			<p className="font-medium">{t("scans")}</p>
			<ul aria-label={t("scans")}>
				{scans.map((scan) => (
					<li key={`${scan.name} ${scan.lastModified}`} className="flex items-center gap-2">
						<span className="min-w-0 truncate">{scan.name}</span>
						<IconButton
							label={t("removeScan", { name: scan.name })}
							onClick={() => onScans(scans.filter((one) => one !== scan))}
						>
							<X size={16} aria-hidden="true" />
						</IconButton>
					</li>
				))}
			</ul>
			<Button onClick={() => input.current?.click()} disabled={scans.length >= MOST_SCANS}>
				<ImagePlus size={16} aria-hidden="true" />
				{t("addScans")}
			</Button>
			<input
				ref={input}
				type="file"
				multiple
				accept="image/*"
				aria-label={t("addScans")}
				tabIndex={-1}
				className="sr-only"
				onChange={({ target }) => {
					onScans([...scans, ...(target.files ?? [])].slice(0, MOST_SCANS));
					target.value = "";
				}}
			/>
			<p className="text-muted text-sm">{t("scansHelp")}</p>
		</div>
	);
}
