"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { erasePersonal, type QuizRef, resultsKeys } from "@/lib/client/results";

export function ErasePersonal({ quiz, id }: { quiz: QuizRef; id: string }) {
	const t = useTranslations("responses.detail");
	const cache = useQueryClient();
	const toast = useToast();
	const [open, setOpen] = useState(false);
	const erase = useMutation({
		mutationFn: () => erasePersonal(quiz, id),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: resultsKeys.one(quiz, id) });
			setOpen(false);
			toast({ title: t("erasedDone") });
		},
	});
	return (
		<>
			<Button look="quietDanger" size="sm" onClick={() => setOpen(true)}>
				{t("erase")}
			</Button>
			<ConfirmDialog
				open={open}
				onOpenChange={setOpen}
				title={t("eraseTitle")}
				description={t("eraseText")}
				confirmLabel={t("erase")}
				word={t("eraseWord")}
				busy={erase.isPending}
				error={erase.error}
				onConfirm={() => erase.mutate()}
			/>
		</>
	);
}
