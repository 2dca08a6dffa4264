"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { Button } from "@/components/ui/button";
import { refreshCatalog } from "@/lib/client/catalog";
import { acceptCatalog } from "@/lib/client/changes";
import { refreshQuizzes } from "@/lib/client/quiz";
import type { QuizImpact, ShownChange } from "@/lib/contracts/changes";

const NAMED = 4;

interface AcceptButtonProps {
	workspace: string;
	impact: QuizImpact;
	/** Once this quiz is no longer among the outdated. */
	onAccepted: (number: number) => void;
}

/** Lets the quiz use the new catalog, once what changes has been confirmed: exactly what was looked at. */
export function AcceptButton({ workspace, impact, onAccepted }: AcceptButtonProps) {
	const t = useTranslations("changes.impact");
	const client = useQueryClient();
	const [open, setOpen] = useState(false);
	const { quiz, catalog } = impact;
	const accept = useMutation({
		mutationFn: () => acceptCatalog(workspace, quiz.id, { version: quiz.version.id, catalog }),
		onSuccess: async ({ number }) => {
			setOpen(false);
			await Promise.all([refreshCatalog(client, workspace), refreshQuizzes(client, workspace)]);
			onAccepted(number);
		},
		// What is on screen may be what has moved on.
		onError: () => refreshCatalog(client, workspace),
	});
	const change = (next: boolean) => {
		accept.reset();
		setOpen(next);
	};
	return (
		<>
			<Button look="primary" onClick={() => change(true)} aria-label={t("acceptOf", { name: quiz.name })}>
				{t("accept")}
			</Button>
			<ConfirmDialog
				open={open}
				onOpenChange={change}
				title={t("confirmTitle", { name: quiz.name })}
				description={<WhatChanges impact={impact} />}
				confirmLabel={t("accept")}
				look="primary"
				busy={accept.isPending}
				error={accept.error}
				onConfirm={() => accept.mutate()}
			/>
		</>
	);
}

function WhatChanges({ impact: { quiz, replay } }: { impact: QuizImpact }) {
	const t = useTranslations("changes.impact");
	const { basis, compared, changed, products } = replay;
	const name = useNames();
	const less = products.filter(({ before, after }) => after < before);
	const more = products.filter(({ before, after }) => after > before);
	return (
		<>
			{t("confirmText", { number: quiz.version.number + 1 })}
			{compared > 0 ? <Line>{t(`confirmChanged.${basis}`, { changed, compared })}</Line> : null}
			{less.length > 0 ? <Line>{t("confirmLess", { products: name(less) })}</Line> : null}
			{more.length > 0 ? <Line>{t("confirmMore", { products: name(more) })}</Line> : null}
		</>
	);
}

const Line = ({ children }: { children: string }) => <span className="mt-2 block text-ink">{children}</span>;

/** "A, B and 3 more". */
function useNames(): (changes: readonly ShownChange[]) => string {
	const t = useTranslations("changes");
	const format = useFormatter();
	return (changes) => {
		const named = changes.slice(0, NAMED).map(({ product }) => product.title || t("products.gone"));
		const rest = changes.length - named.length;
		return format.list(rest > 0 ? [...named, t("impact.andMore", { count: rest })] : named);
	};
}
