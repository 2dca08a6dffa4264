"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { refreshQuizzes, renameSlug } from "@/lib/client/quiz";
import { shopperPaths } from "@/lib/config/paths";
import { makeKey } from "@/lib/contracts/make-key";
import type { QuizHead } from "@/lib/contracts/quiz";
import { usePublicOrigin } from "./public-origin";

/** Whatever is written, the address that it makes stands below it. */
export function SlugForm({ workspace, quiz }: { workspace: string; quiz: Pick<QuizHead, "id" | "slug"> }) {
	const t = useTranslations("share");
	const client = useQueryClient();
	const [slug, setSlug] = useState(quiz.slug);
	const [old, setOld] = useState<string | null>(null);
	const origin = usePublicOrigin();
	const wanted = slug.trim() && makeKey(slug);
	const rename = useMutation({
		mutationFn: () => renameSlug(workspace, quiz.id, wanted),
		onSuccess: async () => {
			setOld(quiz.slug);
			setSlug(wanted);
			await refreshQuizzes(client, workspace);
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		rename.mutate();
	};
	return (
		<Card title={t("changeAddress")}>
			<form onSubmit={submit} className="space-y-4">
				<Field label={t("slug")} help={t("slugHelp")}>
					<Input
						value={slug}
						onChange={(event) => setSlug(event.target.value)}
						required
						minLength={2}
						maxLength={60}
						autoComplete="off"
						spellCheck={false}
					/>
				</Field>
				<p className="break-all text-muted text-sm">
					{origin}
					{shopperPaths.quiz(wanted)}
				</p>
				<ErrorMessage error={rename.error} />
				{old !== null && wanted === quiz.slug ? (
					<Callout tone="success">{t("slugSaved", { old: shopperPaths.quiz(old) })}</Callout>
				) : null}
				<Button type="submit" busy={rename.isPending} disabled={wanted === quiz.slug}>
					{t("saveAddress")}
				</Button>
			</form>
		</Card>
	);
}
