"use client";
import { useQuery } from "@tanstack/react-query";
import { Filter, Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { buttonClass } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { segmentsOptions, segmentWordsOptions } from "@/lib/client/segments";
import { pages } from "@/lib/config/paths";
import { usePeople } from "../people-context";
import { PeopleHeader } from "../people-header";
import { ExportList } from "./export-list";
import { SegmentCard } from "./segment-card";

export function SegmentsPage() {
	const t = useTranslations("segments");
	const { workspace, canEdit } = usePeople();
	const segments = useQuery(segmentsOptions(workspace));
	const words = useQuery(segmentWordsOptions(workspace));
	const add = (look: "primary" | "secondary") =>
		canEdit ? (
			<Link href={pages.segment(workspace, "new")} className={buttonClass({ look })}>
				<Plus size={16} aria-hidden="true" />
				{t("new")}
			</Link>
		) : null;
	const error = segments.error ?? words.error;
	return (
		<>
			<PeopleHeader action={add("primary")} />
			<div className="space-y-4">
				<ErrorMessage error={error} onRetry={() => Promise.all([segments.refetch(), words.refetch()])} />
				{segments.isPending || words.isPending ? <Skeleton className="h-48" /> : null}
				{segments.data?.length === 0 ? (
					<EmptyState icon={<Filter />} title={t("empty")} text={t("emptyText")} action={add("secondary")} />
				) : null}
				{segments.data && words.data
					? segments.data.map((segment) => <SegmentCard key={segment.id} segment={segment} words={words.data} />)
					: null}
				{words.data ? <ExportList words={words.data} /> : null}
			</div>
		</>
	);
}
