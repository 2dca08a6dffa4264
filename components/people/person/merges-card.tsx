"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { peopleKeys, undoMerge } from "@/lib/client/people";
import type { PersonMerge } from "@/lib/contracts/people";
import { usePeople } from "../people-context";
import { useMergeReason } from "./use-merge-reason";

/** What was made one of two, and can be two again. */
export function MergesCard({ merges }: { merges: readonly PersonMerge[] }) {
	const t = useTranslations("people.merge");
	const format = useFormatter();
	const because = useMergeReason();
	const { workspace, canEdit } = usePeople();
	const cache = useQueryClient();
	const [undoing, setUndoing] = useState<string | null>(null);
	const undo = useMutation({
		mutationFn: (merge: string) => undoMerge(workspace, merge),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: peopleKeys.all(workspace) });
			setUndoing(null);
		},
	});
	if (merges.length === 0) return null;
	return (
		<Card title={t("merges")}>
			<ul className="space-y-3">
				{merges.map(({ id, at, actor, ...reason }) => (
					<li key={id} className="flex items-start justify-between gap-3 text-sm">
						<span>
							{format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" })}
							<span className="block text-muted">{because(reason)}</span>
							{actor ? <span className="block text-muted">{actor}</span> : null}
						</span>
						{canEdit ? (
							<Button size="sm" onClick={() => setUndoing(id)}>
								{t("undo")}
							</Button>
						) : null}
					</li>
				))}
			</ul>
			<ConfirmDialog
				open={undoing !== null}
				onOpenChange={(open) => !open && setUndoing(null)}
				title={t("undoTitle")}
				description={t("undoText")}
				confirmLabel={t("undo")}
				look="primary"
				busy={undo.isPending}
				error={undo.error}
				onConfirm={() => undoing && undo.mutate(undoing)}
			/>
		</Card>
	);
}
