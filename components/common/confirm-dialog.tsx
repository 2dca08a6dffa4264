"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ErrorMessage } from "./error-message";

interface ConfirmDialogProps {
	open: boolean;
	onOpenChange: (open: boolean) => void;
	title: ReactNode;
	/** Names what is lost. */
	description: ReactNode;
	/** Says what happens, e.g. "Remove Anna". */
	confirmLabel: string;
	/** Must be typed first, for what can't be undone. */
	word?: string;
	/** "danger" unless told: for what changes much and destroys nothing. */
	look?: "danger" | "primary";
	busy?: boolean;
	error?: unknown;
	onConfirm: () => void;
	/** What is to be chosen before. */
	children?: ReactNode;
}

/** The caller closes it once `onConfirm`'s work is done, so that an error shows here. */
export function ConfirmDialog(props: ConfirmDialogProps) {
	const { open, onOpenChange, title, description, confirmLabel, word, look, busy, error, onConfirm, children } = props;
	const t = useTranslations("common");
	const form = useId();
	const [typed, setTyped] = useState("");
	const ready = word === undefined || typed.trim() === word;
	const change = (next: boolean) => {
		setTyped("");
		onOpenChange(next);
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (ready && !busy) onConfirm();
	};
	return (
		<AlertDialog
			open={open}
			onOpenChange={change}
			title={title}
			description={description}
			footer={
				<>
					<Button onClick={() => change(false)}>{t("cancel")}</Button>
					<Button type="submit" form={form} look={look ?? "danger"} disabled={!ready} busy={busy ?? false}>
						{confirmLabel}
					</Button>
				</>
			}
		>
			<form id={form} onSubmit={submit} className="space-y-3">
				{children}
				{word === undefined ? null : (
					<Field label={t("typeToConfirm", { word })}>
						<Input
							value={typed}
							onChange={(event) => setTyped(event.target.value)}
							autoComplete="off"
							maxLength={200}
						/>
					</Field>
				)}
				<ErrorMessage error={error} />
			</form>
		</AlertDialog>
	);
}
