"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { refreshQuizzes, saveSites } from "@/lib/client/quiz";
import type { QuizDraft } from "@/lib/contracts/quiz";
import { ANY_SITE, toSite } from "@/lib/contracts/quiz-sites";

interface SiteFormProps {
	workspace: string;
	quiz: Pick<QuizDraft, "id" | "sites">;
	canEdit: boolean;
}

/** Each change is saved at once: browsers go by it within a second. */
export function SiteForm({ workspace, quiz, canEdit }: SiteFormProps) {
	const t = useTranslations("share.embed");
	const client = useQueryClient();
	const [typed, setTyped] = useState("");
	const [wrong, setWrong] = useState(false);
	const save = useMutation({
		mutationFn: (sites: string[]) => saveSites(workspace, quiz.id, sites),
		onSuccess: async () => {
			setTyped("");
			await refreshQuizzes(client, workspace);
		},
	});
	const any = quiz.sites.includes(ANY_SITE);
	const named = quiz.sites.filter((site) => site !== ANY_SITE);
	const add = (event: FormEvent) => {
		event.preventDefault();
		const site = toSite(typed);
		setWrong(site === null);
		if (site !== null) save.mutate([...new Set([...named, site])]);
	};
	return (
		<section aria-labelledby="embed-sites" className="space-y-3">
			<h3 id="embed-sites" className="font-medium">
				{t("sites")}
			</h3>
			{canEdit ? (
				<SegmentedControl
					label={t("sites")}
					value={any ? "any" : "named"}
					onChange={(next) => save.mutate(next === "any" ? [...named, ANY_SITE] : named)}
					options={[
						{ value: "named", label: t("namedSites"), disabled: save.isPending },
						{ value: "any", label: t("anySite"), disabled: save.isPending },
					]}
				/>
			) : null}
			{any ? <p className="text-muted text-sm">{t("anyText")}</p> : null}
			{!any && named.length === 0 ? <Callout tone="info">{t("noSites")}</Callout> : null}
			{!any && named.length > 0 ? (
				<ul aria-label={t("namedSites")} className="divide-y rounded-md border">
					{named.map((site) => (
						<li key={site} className="flex items-center justify-between gap-3 py-1 pr-1 pl-3">
							<span className="min-w-0 break-all">{site}</span>
							{canEdit ? (
								<IconButton
									label={t("removeSite", { site })}
									disabled={save.isPending}
									onClick={() => save.mutate(named.filter((other) => other !== site))}
								>
									<X size={16} />
								</IconButton>
							) : null}
						</li>
					))}
				</ul>
			) : null}
			{canEdit && !any ? (
				<form onSubmit={add} className="flex flex-wrap items-start gap-2" noValidate>
					<Field
						label={t("site")}
						help={t("siteHelp")}
						error={wrong ? t("siteWrong") : null}
						className="min-w-0 flex-1 basis-64"
					>
						<Input
							value={typed}
							onChange={(event) => setTyped(event.target.value)}
							placeholder="https://shop.example"
							inputMode="url"
							maxLength={300}
							autoComplete="off"
							spellCheck={false}
						/>
					</Field>
					<Button type="submit" busy={save.isPending} disabled={typed.trim() === ""} className="mt-6.5">
						<Plus size={16} aria-hidden="true" />
						{t("addSite")}
					</Button>
				</form>
			) : null}
			<ErrorMessage error={save.error} />
		</section>
	);
}
