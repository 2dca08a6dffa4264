"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { ApiError } from "@/lib/client/http";
import { peopleKeys, saveTrait, traitUsesOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import type { TraitBody, TraitRow } from "@/lib/contracts/traits";
import { usePeople } from "../people-context";
import { bodyOf, draftOf } from "./trait-draft";
import { TraitFields } from "./trait-fields";
import { usualPurposes } from "./usual-purposes";

interface TraitDialogProps {
	/** Null for a new one. */
	trait: TraitRow | null;
	onClose: () => void;
}

export function TraitDialog({ trait, onClose }: TraitDialogProps) {
	const t = useTranslations("people.traits");
	const common = useTranslations("common");
	const say = useSay();
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const form = useId();
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	const use = useQuery(traitUsesOptions(workspace)).data?.[trait?.id ?? ""];
	const [draft, setDraft] = useState(() => draftOf(trait, usualPurposes(purposes)));
	const [incomplete, setIncomplete] = useState(false);
	const save = useMutation({
		mutationFn: (body: TraitBody) => saveTrait(workspace, trait?.id ?? null, body),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: peopleKeys.traits(workspace) });
			onClose();
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const body = bodyOf(draft);
		setIncomplete(body === null);
		if (body) save.mutate(body);
	};
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={trait ? t("editTitle", { name: say(trait.name) }) : t("new")}
			description={t("dialogText")}
			closeLabel={common("close")}
			width="lg"
			footer={
				<>
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button type="submit" form={form} look="primary" busy={save.isPending}>
						{trait ? common("save") : t("create")}
					</Button>
				</>
			}
		>
			<form id={form} noValidate onSubmit={submit} className="space-y-5">
				{incomplete ? <Callout tone="danger">{t("incomplete")}</Callout> : null}
				<Refusal error={save.error} />
				<TraitFields
					draft={draft}
					change={(part) => setDraft((before) => ({ ...before, ...part }))}
					isNew={trait === null}
					fixedType={use?.kept ?? false}
					fixedKey={use !== undefined && (use.kept || use.quizzes.length > 0)}
				/>
			</form>
		</Dialog>
	);
}

/** What stands in the way, in words that name it. */
function Refusal({ error }: { error: unknown }) {
	const t = useTranslations("people.traits.refused");
	const issue = error instanceof ApiError && error.code === "conflict" ? error.issues[0] : undefined;
	if (!issue) return <ErrorMessage error={error} />;
	const { path, message } = issue;
	const said =
		path === "options"
			? t("options", { value: message })
			: path === "type"
				? t("type")
				: t(message === "taken" ? "taken" : "key");
	return <Callout tone="danger">{said}</Callout>;
}
