"use client";
import { useQuery } from "@tanstack/react-query";
import { Receipt } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { ordersOptions } from "@/lib/client/orders";
import { segmentWordsOptions } from "@/lib/client/segments";
import type { OrderOverview } from "@/lib/contracts/orders";
import { usePeople } from "../people-context";
import { PeopleHeader } from "../people-header";
import { DeclaredCard } from "./declared-card";
import { OrderImport } from "./order-import";

/** What was bought, as far as it may be joined with who bought it. */
export function OrdersPage() {
	const t = useTranslations("orders");
	const { workspace, canEdit } = usePeople();
	const orders = useQuery(ordersOptions(workspace));
	const words = useQuery(segmentWordsOptions(workspace));
	const error = orders.error ?? words.error;
	return (
		<>
			<PeopleHeader />
			<div className="space-y-5">
				<ErrorMessage error={error} onRetry={() => Promise.all([orders.refetch(), words.refetch()])} />
				{orders.isPending || words.isPending ? <Skeleton className="h-48" /> : null}
				{orders.data?.orders === 0 ? <EmptyState icon={<Receipt />} title={t("empty")} text={t("emptyText")} /> : null}
				{orders.data && orders.data.orders > 0 ? <Overview overview={orders.data} /> : null}
				{words.data && orders.data && orders.data.joined > 0 ? <DeclaredCard words={words.data} /> : null}
				{words.data && canEdit ? <OrderImport words={words.data} /> : null}
			</div>
		</>
	);
}

function Overview({ overview: { orders, joined, people, from, to } }: { overview: OrderOverview }) {
	const t = useTranslations("orders");
	const format = useFormatter();
	const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
	const share = format.number(joined / orders, { style: "percent", maximumFractionDigits: 0 });
	return (
		<Card
			title={t("orders")}
			region
			{...(from && to ? { description: t("span", { from: day(from), to: day(to) }) } : {})}
		>
			<dl className="grid gap-4 sm:grid-cols-3">
				{(
					[
						["all", format.number(orders)],
						["joined", `${format.number(joined)} (${share})`],
						["people", format.number(people)],
					] as const
				).map(([key, figure]) => (
					<div key={key}>
						<dt className="text-muted text-sm">{t(`figures.${key}`)}</dt>
						<dd className="font-semibold text-lg tabular-nums">{figure}</dd>
					</div>
				))}
			</dl>
			<p className="mt-3 max-w-prose text-muted text-sm">{t("joinedText")}</p>
		</Card>
	);
}
