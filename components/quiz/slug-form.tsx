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
import type { QuizHead } from "@/lib/contracts/quiz";
import { usePublicOrigin } from "./public-origin";

export function SlugForm({ workspace, quiz }: { workspace: string; quiz: Pick<QuizHead, "id" | "slug"> }) {
	const t = useTranslations("share");
	const client = useQueryClient();
	const [slug, setSlug] = useState(quiz.slug);
	const [old, setOld] = useState<string | null>(null);
	const origin = usePublicOrigin();
	const rename = useMutation({
		mutationFn: () => renameSlug(workspace, quiz.id, slug),
		onSuccess: async () => {
			setOld(quiz.slug);
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
						pattern="[a-z0-9]+(-[a-z0-9]+)*"
						autoComplete="off"
						spellCheck={false}
					/>
				</Field>
				<p className="break-all text-muted text-sm">
					{origin}
					{shopperPaths.quiz(slug)}
				</p>
				<ErrorMessage error={rename.error} />
				{old !== null && slug === quiz.slug ? (
					<Callout tone="success">{t("slugSaved", { old: shopperPaths.quiz(old) })}</Callout>
				) : null}
				<Button type="submit" busy={rename.isPending} disabled={slug === quiz.slug}>
					{t("saveAddress")}
				</Button>
			</form>
		</Card>
	);
}
