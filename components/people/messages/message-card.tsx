"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Button, buttonClass } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Switch } from "@/components/ui/switch";
import { deleteMessage, messageKeys, setActive } from "@/lib/client/messages";
import { pages } from "@/lib/config/paths";
import type { MessageRow } from "@/lib/contracts/messages";
import type { SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";
import { PreviewView } from "./preview-view";
import { useDescribeTrigger } from "./use-describe-trigger";

export function MessageCard({ message, words }: { message: MessageRow; words: SegmentWords }) {
	const t = useTranslations("messages");
	const { canEdit } = usePeople();
	const say = useSay();
	const sayTrigger = useDescribeTrigger(words);
	const purpose = words.purposes.find(({ id }) => id === message.purpose);
	return (
		<Card
			title={
				<span className="flex flex-wrap items-center gap-2">
					{message.name}
					<Badge tone={purpose ? "accent" : "warning"}>{purpose ? say(purpose.name) : t("purposeGone")}</Badge>
					{canEdit ? null : (
						<Badge tone={message.active ? "success" : "neutral"}>{t(message.active ? "on" : "off")}</Badge>
					)}
				</span>
			}
			description={sayTrigger(message.trigger)}
			region
			action={canEdit ? <Actions message={message} /> : null}
		>
			<div className="space-y-4">
				{message.quizLive ? null : <Callout tone="warning">{t("quizNotLive")}</Callout>}
				<PreviewView ask={message} />
				<p className="text-muted text-sm">
					{t("sent", { all: message.sent, lately: message.sentLately })} {t("every", { days: message.everyDays })}
				</p>
			</div>
		</Card>
	);
}

function Actions({ message }: { message: MessageRow }) {
	const t = useTranslations("messages");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	const { id, name, active } = message;
	const client = useQueryClient();
	const [deleting, setDeleting] = useState(false);
	const refresh = () => client.invalidateQueries({ queryKey: messageKeys.list(workspace) });
	const turn = useMutation({ mutationFn: (on: boolean) => setActive(workspace, id, on), onSuccess: refresh });
	const remove = useMutation({ mutationFn: () => deleteMessage(workspace, id), onSuccess: refresh });
	return (
		<div className="flex flex-wrap items-center gap-2">
			<span className="flex items-center gap-2 text-muted text-sm">
				<Switch
					checked={turn.isPending ? turn.variables : active}
					onChange={(on) => turn.mutate(on)}
					disabled={turn.isPending}
					aria-label={t("turnOn", { name })}
				/>
				<span aria-hidden="true">{t(active ? "on" : "off")}</span>
			</span>
			<Link
				href={pages.message(workspace, id)}
				aria-label={t("editOf", { name })}
				className={buttonClass({ look: "ghost", size: "sm" })}
			>
				{common("edit")}
			</Link>
			<Button look="quietDanger" size="sm" aria-label={t("deleteOf", { name })} onClick={() => setDeleting(true)}>
				{common("delete")}
			</Button>
			<ErrorMessage error={turn.error} />
			<ConfirmDialog
				open={deleting}
				onOpenChange={setDeleting}
				title={t("deleteTitle", { name })}
				description={t("deleteText")}
				confirmLabel={t("deleteConfirm")}
				busy={remove.isPending}
				error={remove.error}
				onConfirm={() => remove.mutate()}
			/>
		</div>
	);
}
