"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { customersOptions } from "@/lib/client/customers";
import { segmentWordsOptions } from "@/lib/client/segments";
import type { CustomerOverview } from "@/lib/contracts/customers";
import { usePeople } from "../people-context";
import { PeopleHeader } from "../people-header";
import { CustomerImports } from "./customer-imports";
import { CustomerStart } from "./customer-start";
import { MergeRuleCard } from "./merge-rule-card";

/** What the shop knows of its customers: files of them, and the rule by which rows make two people one. */
export function CustomersPage() {
	const t = useTranslations("customers");
	const { workspace, canEdit } = usePeople();
	const customers = useQuery(customersOptions(workspace));
	const words = useQuery(segmentWordsOptions(workspace));
	return (
		<>
			<PeopleHeader />
			<div className="space-y-5">
				<p className="max-w-prose text-muted">{t("text")}</p>
				<ErrorMessage
					error={customers.error ?? words.error}
					onRetry={() => Promise.all([customers.refetch(), words.refetch()])}
				/>
				{customers.isPending || words.isPending ? <Skeleton className="h-48" /> : null}
				{customers.data ? <Figures people={customers.data.people} /> : null}
				{words.data && canEdit ? <CustomerStart words={words.data} /> : null}
				{customers.data ? <CustomerImports imports={customers.data.imports} /> : null}
				{customers.data ? (
					<MergeRuleCard key={customers.data.mergeKinds.join()} kinds={customers.data.mergeKinds} />
				) : null}
			</div>
		</>
	);
}

function Figures({ people }: { people: CustomerOverview["people"] }) {
	const t = useTranslations("customers.figures");
	const format = useFormatter();
	return (
		<Card title={t("title")} region>
			<dl className="grid gap-4 sm:grid-cols-3">
				{(["email", "phone", "external"] as const).map((kind) => (
					<div key={kind}>
						<dt className="text-muted text-sm">{t(kind)}</dt>
						<dd className="font-semibold text-lg tabular-nums">{format.number(people[kind])}</dd>
					</div>
				))}
			</dl>
		</Card>
	);
}
