"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { capital } from "@/components/common/capital";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { deleteSegment, segmentKeys } from "@/lib/client/segments";
import { pages } from "@/lib/config/paths";
import type { SegmentRow, SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";
import { CountView } from "./count-view";
import { ExportDialog } from "./export-dialog";
import { useDescribe } from "./use-describe";

export function SegmentCard({ segment, words }: { segment: SegmentRow; words: SegmentWords }) {
	const t = useTranslations("segments");
	const { canEdit } = usePeople();
	const say = useSay();
	const write = useDescribe(words);
	const [open, setOpen] = useState<"export" | "delete" | null>(null);
	const purpose = words.purposes.find(({ id }) => id === segment.purpose);
	return (
		<Card
			title={
				<span className="flex flex-wrap items-center gap-2">
					{segment.name}
					<Badge tone={purpose ? "accent" : "warning"}>{purpose ? say(purpose.name) : t("purposeGone")}</Badge>
				</span>
			}
			description={capital(write(segment.condition))}
			region
			action={canEdit ? <Actions segment={segment} onOpen={setOpen} /> : null}
		>
			<CountView ask={segment} />
			{open === "export" ? <ExportDialog segment={segment} words={words} onClose={() => setOpen(null)} /> : null}
			<DeleteSegment segment={segment} open={open === "delete"} onClose={() => setOpen(null)} />
		</Card>
	);
}

function Actions({ segment, onOpen }: { segment: SegmentRow; onOpen: (what: "export" | "delete") => void }) {
	const t = useTranslations("segments");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	return (
		<div className="flex flex-wrap gap-2">
			<Button size="sm" onClick={() => onOpen("export")} aria-label={t("exportOf", { name: segment.name })}>
				{t("export.button")}
			</Button>
			<Link
				href={pages.segment(workspace, segment.id)}
				aria-label={t("editOf", { name: segment.name })}
				className={buttonClass({ look: "ghost", size: "sm" })}
			>
				{common("edit")}
			</Link>
			<Button
				look="quietDanger"
				size="sm"
				aria-label={t("deleteOf", { name: segment.name })}
				onClick={() => onOpen("delete")}
			>
				{common("delete")}
			</Button>
		</div>
	);
}

function DeleteSegment({ segment, open, onClose }: { segment: SegmentRow; open: boolean; onClose: () => void }) {
	const t = useTranslations("segments");
	const { workspace } = usePeople();
	const client = useQueryClient();
	const remove = useMutation({
		mutationFn: () => deleteSegment(workspace, segment.id),
		onSuccess: async () => {
			await client.invalidateQueries({ queryKey: segmentKeys.list(workspace) });
			onClose();
		},
	});
	return (
		<ConfirmDialog
			open={open}
			onOpenChange={(next) => !next && onClose()}
			title={t("deleteTitle", { name: segment.name })}
			description={t("deleteText")}
			confirmLabel={t("deleteConfirm")}
			busy={remove.isPending}
			error={remove.error}
			onConfirm={() => remove.mutate()}
		/>
	);
}
