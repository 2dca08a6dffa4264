"use client";
import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ApiError } from "@/lib/client/http";
import { readSheet } from "@/lib/client/paper";
import { readCode, type SheetState, sayCode } from "@/lib/contracts/paper";

interface ReferenceFormProps {
	workspace: string;
	quiz: string;
	/** Of the sheet by whose code one came here. */
	came: string | null;
	onOpen: (sheet: SheetState) => void;
}

/** Which sheet lies there: its reference typed, or its code scanned into the field. */
export function ReferenceForm({ workspace, quiz, came, onOpen }: ReferenceFormProps) {
	const t = useTranslations("paper.entry");
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState(came ?? "");
	const [tried, setTried] = useState(false);
	const code = codeIn(typed);
	const find = useMutation({
		mutationFn: (of: string) => readSheet(workspace, quiz, of),
		onSuccess: (sheet) => (sheet.entered ? input.current?.select() : onOpen(sheet)),
		onError: () => input.current?.select(),
	});
	const begin = () => {
		setTried(true);
		if (code) find.mutate(code);
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, for the sheet by whose code one came
	useEffect(() => {
		input.current?.focus();
		if (came) begin();
	}, []);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		begin();
	};
	const unknown = find.error instanceof ApiError && find.error.code === "not-found";
	const error = tried && !code ? t("notACode") : unknown ? t("unknown", { code: sayCode(find.variables ?? "") }) : null;
	return (
		<form onSubmit={submit} className="max-w-md space-y-4">
			<Field label={t("reference")} help={t("referenceHelp")} error={error}>
				<Input
					ref={input}
					value={typed}
					onChange={({ target }) => {
						setTyped(target.value);
						setTried(false);
						find.reset();
					}}
					maxLength={300}
					autoComplete="off"
					autoCapitalize="characters"
					spellCheck={false}
					className="font-mono uppercase"
				/>
			</Field>
			{find.data?.entered ? <Entered sheet={find.data} /> : null}
			<ErrorMessage error={unknown ? null : find.error} />
			<Button type="submit" look="primary" busy={find.isPending}>
				{t("begin")}
			</Button>
		</form>
	);
}

/** When, and by whom, so that the member can tell a copy from a sheet that was put on the wrong pile. */
export function Entered({ sheet: { code, entered } }: { sheet: SheetState }) {
	const t = useTranslations("paper.entry");
	const format = useFormatter();
	if (!entered) return null;
	const at = format.dateTime(new Date(entered.at), { dateStyle: "medium", timeStyle: "short" });
	const said = { code: sayCode(code), at, by: entered.by };
	return <Callout tone="danger">{entered.by ? t("already", said) : t("alreadyNobody", said)}</Callout>;
}

/** A scanner types the whole address of the code. */
const codeIn = (typed: string): string | null => readCode(/\/enter\/([^/?#]+)/i.exec(typed)?.[1] ?? typed);
