"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { ErrorMessage } from "@/components/common/error-message";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { accountKeys, endAllSessions, endSession, sessionsOptions } from "@/lib/client/account";
import { pages } from "@/lib/config/paths";
import { describeDevice } from "./describe-device";

export function SessionsCard() {
	const t = useTranslations("settings.account");
	const format = useFormatter();
	const now = useNow();
	const cache = useQueryClient();
	const sessions = useSuspenseQuery(sessionsOptions()).data;
	const end = useMutation({
		mutationFn: endSession,
		onSuccess: () => cache.invalidateQueries({ queryKey: accountKeys.sessions() }),
	});
	return (
		<Card flush title={t("sessions")} action={<EndAll />}>
			<ErrorMessage error={end.error} className="m-4" />
			<ul className="divide-y divide-line">
				{sessions.map((session) => {
					const device = describeDevice(session.userAgent);
					return (
						<li key={session.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-5 py-3 text-sm">
							<span className="font-medium">{device ? t("on", device) : t("unknownDevice")}</span>
							{session.current ? <Badge tone="accent">{t("thisDevice")}</Badge> : null}
							<span className="text-muted">
								{t("lastSeen")} {format.relativeTime(new Date(session.seenAt), now)}
							</span>
							{session.current ? null : (
								<Button
									look="ghost"
									size="sm"
									className="ml-auto"
									busy={end.isPending && end.variables === session.id}
									onClick={() => end.mutate(session.id)}
								>
									{t("endSession")}
								</Button>
							)}
						</li>
					);
				})}
			</ul>
		</Card>
	);
}

function EndAll() {
	const t = useTranslations("settings.account");
	const [open, setOpen] = useState(false);
	const endAll = useMutation({ mutationFn: endAllSessions, onSuccess: () => location.assign(pages.signIn()) });
	return (
		<>
			<Button size="sm" onClick={() => setOpen(true)}>
				{t("endAll")}
			</Button>
			<ConfirmDialog
				open={open}
				onOpenChange={setOpen}
				title={t("endAllTitle")}
				description={t("endAllText")}
				confirmLabel={t("endAll")}
				busy={endAll.isPending || endAll.isSuccess}
				error={endAll.error}
				onConfirm={() => endAll.mutate()}
			/>
		</>
	);
}
