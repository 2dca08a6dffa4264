"use client";
import { useQuery } from "@tanstack/react-query";
import { Inbox, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Skeleton } from "@/components/ui/skeleton";
import { requestsOptions, waitingOptions } from "@/lib/client/rights";
import type { RequestsQuery } from "@/lib/contracts/rights";
import { usePeople } from "../people-context";
import { PeopleHeader } from "../people-header";
import { NewRequest } from "./new-request";
import { RequestLine } from "./request-line";

type State = RequestsQuery["state"];

/** What people ask about their data: the most urgent first, or what was answered. */
export function RequestsPage() {
	const t = useTranslations("rights.requests");
	const { workspace, canEdit } = usePeople();
	const [state, setState] = useState<State>("open");
	const [making, setMaking] = useState(false);
	const { data, error, isPending, refetch } = useQuery(requestsOptions(workspace, state));
	const add = (
		<Button look="primary" onClick={() => setMaking(true)}>
			<Plus size={16} aria-hidden="true" />
			{t("new")}
		</Button>
	);
	const open = state === "open";
	return (
		<>
			<PeopleHeader action={canEdit ? add : null} />
			<div className="space-y-5">
				<SegmentedControl<State>
					label={t("states.label")}
					value={state}
					onChange={setState}
					options={[
						{ value: "open", label: t("states.open") },
						{ value: "closed", label: t("states.closed") },
					]}
				/>
				<Waiting />
				<ErrorMessage error={error} onRetry={refetch} />
				{isPending ? <Skeleton className="h-48" /> : null}
				{data?.length === 0 ? (
					<EmptyState
						icon={<Inbox />}
						title={t(open ? "empty" : "emptyClosed")}
						text={t(open ? "emptyText" : "emptyClosedText")}
					/>
				) : null}
				{data && data.length > 0 ? (
					<ul aria-label={t("title")} className="divide-y divide-line rounded-lg border bg-surface">
						{data.map((request) => (
							<RequestLine key={request.id} request={request} />
						))}
					</ul>
				) : null}
			</div>
			{making ? <NewRequest onClose={() => setMaking(false)} /> : null}
		</>
	);
}

/** What people are asked by mail and have not answered. Nothing to do: it ends by itself. */
function Waiting() {
	const t = useTranslations("rights.requests");
	const { workspace } = usePeople();
	const { data } = useQuery(waitingOptions(workspace));
	if (!data || data.waiting + data.expired === 0) return null;
	return <p className="text-muted">{t("waiting", { ...data })}</p>;
}
