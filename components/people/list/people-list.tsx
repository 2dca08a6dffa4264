"use client";
import { useQuery } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { foundOptions, peopleOptions } from "@/lib/client/people";
import { usePeople } from "../people-context";
import { PeopleHeader } from "../people-header";
import { FindPerson } from "./find-person";
import { PeopleFilters } from "./people-filters";
import { PeopleTable } from "./people-table";
import { usePeopleQuery } from "./use-people-query";

/** Everybody who is known, last seen first; who is looked for by a whole identifier stands alone. */
export function PeopleList() {
	const t = useTranslations("people");
	const { workspace } = usePeople();
	const { query, change } = usePeopleQuery();
	const [text, setText] = useState("");
	const list = useQuery({ ...peopleOptions(workspace, query), enabled: text === "" });
	const found = useQuery({ ...foundOptions(workspace, text), enabled: text !== "" });
	const { data, error, isPending, refetch } = text === "" ? list : found;
	if (data?.known === 0) {
		return (
			<>
				<PeopleHeader />
				<EmptyState icon={<Users />} title={t("empty.title")} text={t("empty.text")} />
			</>
		);
	}
	return (
		<>
			<PeopleHeader />
			<div className="space-y-4">
				<div className="flex flex-wrap items-center gap-2">
					<FindPerson onFind={setText} />
					{text === "" ? <PeopleFilters query={query} change={change} /> : null}
				</div>
				<ErrorMessage error={error} onRetry={refetch} />
				{isPending ? <Skeleton className="h-96" /> : null}
				{data ? (
					<p role="status" className="font-medium">
						{data.total === data.known
							? t("count", { n: data.known })
							: t("countOf", { n: data.total, known: data.known })}
					</p>
				) : null}
				{data && data.rows.length > 0 ? <PeopleTable rows={data.rows} /> : null}
				{data?.rows.length === 0 ? <EmptyState title={t("list.nobody")} text={t("list.nobodyText")} /> : null}
				<nav aria-label={t("list.paging")} className="flex justify-between gap-2">
					{text === "" && query.before ? (
						<Button onClick={() => change({ before: undefined })}>{t("list.first")}</Button>
					) : (
						<span />
					)}
					{data?.next ? (
						<Button onClick={() => change({ before: data.next ?? undefined })}>{t("list.next")}</Button>
					) : null}
				</nav>
			</div>
		</>
	);
}
