"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { memberKeys, withdrawInvite } from "@/lib/client/members";
import type { InviteRow } from "@/lib/contracts/accounts";

export function InviteList({ invites, workspace }: { invites: readonly InviteRow[]; workspace: string }) {
	const t = useTranslations("settings");
	const format = useFormatter();
	const cache = useQueryClient();
	const [chosen, setChosen] = useState<InviteRow | null>(null);
	const withdraw = useMutation({
		mutationFn: (id: string) => withdrawInvite(workspace, id),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: memberKeys.all(workspace) });
			setChosen(null);
		},
	});
	return (
		<Card flush title={t("members.invites")}>
			<ul className="divide-y divide-line">
				{invites.map((invite) => (
					<li key={invite.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-5 py-2.5 text-sm">
						<span className="min-w-0 break-all font-medium">{invite.email}</span>
						<Badge>{t(`roles.${invite.role}`)}</Badge>
						<span className="text-muted">
							{t("members.expires", { date: format.dateTime(new Date(invite.expiresAt), { dateStyle: "medium" }) })}
						</span>
						<Button look="ghost" size="sm" className="ml-auto" onClick={() => setChosen(invite)}>
							{t("members.withdraw")}
						</Button>
					</li>
				))}
			</ul>
			<ConfirmDialog
				open={chosen !== null}
				onOpenChange={(open) => !open && setChosen(null)}
				title={t("members.withdrawTitle", { email: chosen?.email ?? "" })}
				description={t("members.withdrawText")}
				confirmLabel={t("members.withdrawConfirm")}
				busy={withdraw.isPending}
				error={withdraw.error}
				onConfirm={() => chosen && withdraw.mutate(chosen.id)}
			/>
		</Card>
	);
}
