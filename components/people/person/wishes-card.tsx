"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { endWish, peopleKeys } from "@/lib/client/people";
import type { PersonDetail, PersonWish } from "@/lib/contracts/people";
import { usePeople } from "../people-context";

/** What they want to be told of. */
export function WishesCard({ person: { id, wishes } }: { person: PersonDetail }) {
	const t = useTranslations("people.wishes");
	if (wishes.length === 0) return null;
	return (
		<Card title={t("title")}>
			<ul className="space-y-4">
				{wishes.map((wish) => (
					<WishLine key={wish.id} profile={id} wish={wish} />
				))}
			</ul>
		</Card>
	);
}

function WishLine({ profile, wish }: { profile: string; wish: PersonWish }) {
	const t = useTranslations("people.wishes");
	const format = useFormatter();
	const { canEdit, currency } = usePeople();
	const [ending, setEnding] = useState(false);
	const { kind, price, since, toldAt, endedAt } = wish;
	const product = wish.product ?? t("gone");
	const date = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
	const over = toldAt ? t("told", { date: date(toldAt) }) : endedAt ? t("ended", { date: date(endedAt) }) : null;
	const says =
		kind === "stock"
			? t("stock")
			: t("price", { price: price === null ? "–" : format.number(price, { style: "currency", currency }) });
	return (
		<li className="space-y-1 text-sm">
			<p className="flex flex-wrap items-center gap-2">
				<span className="font-medium">{product}</span>
				{over ? <Badge tone={toldAt ? "success" : "neutral"}>{over}</Badge> : null}
			</p>
			<p className="text-muted">
				{says}, {t("since", { date: date(since) })}
			</p>
			{canEdit && !over ? (
				<Button size="sm" look="ghost" aria-label={t("endOf", { product })} onClick={() => setEnding(true)}>
					{t("end")}
				</Button>
			) : null}
			<EndDialog {...{ profile, product }} wish={wish.id} open={ending} onClose={() => setEnding(false)} />
		</li>
	);
}

interface EndDialogProps {
	profile: string;
	wish: string;
	product: string;
	open: boolean;
	onClose: () => void;
}

function EndDialog({ profile, wish, product, open, onClose }: EndDialogProps) {
	const t = useTranslations("people.wishes");
	const { workspace } = usePeople();
	const client = useQueryClient();
	const end = useMutation({
		mutationFn: () => endWish(workspace, profile, wish),
		onSuccess: async () => {
			await client.invalidateQueries({ queryKey: peopleKeys.person(workspace, profile) });
			onClose();
		},
	});
	return (
		<ConfirmDialog
			open={open}
			onOpenChange={(next) => !next && onClose()}
			title={t("endTitle", { product })}
			description={t("endText")}
			confirmLabel={t("end")}
			look="primary"
			busy={end.isPending}
			error={end.error}
			onConfirm={() => end.mutate()}
		/>
	);
}
