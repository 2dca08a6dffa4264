"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Archive, ArchiveRestore, MoreHorizontal, PenLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { archiveLink, refreshLinks } from "@/lib/client/links";
import type { LinkRow } from "@/lib/contracts/links";
import { LinkDialog } from "./link-dialog";

interface LinkMenuProps {
	workspace: string;
	quiz: string;
	link: LinkRow;
}

/** Archiving asks first: printed codes stop working. Bringing back does not. */
export function LinkMenu({ workspace, quiz, link }: LinkMenuProps) {
	const t = useTranslations("share.links");
	const common = useTranslations("common");
	const client = useQueryClient();
	const [open, setOpen] = useState<"edit" | "archive" | null>(null);
	const { id, name } = link;
	const archive = useMutation({
		mutationFn: (archived: boolean) => archiveLink(workspace, quiz, id, archived),
		onSuccess: async () => {
			setOpen(null);
			await refreshLinks(client, workspace, quiz);
		},
	});
	return (
		<>
			<DropdownMenu
				trigger={
					<IconButton label={t("menu", { name })}>
						<MoreHorizontal size={16} aria-hidden="true" />
					</IconButton>
				}
			>
				<MenuItem icon={<PenLine />} onSelect={() => setOpen("edit")}>
					{common("edit")}
				</MenuItem>
				{link.archived ? (
					<MenuItem icon={<ArchiveRestore />} onSelect={() => archive.mutate(false)}>
						{t("restore")}
					</MenuItem>
				) : (
					<MenuItem icon={<Archive />} onSelect={() => setOpen("archive")}>
						{t("archive")}
					</MenuItem>
				)}
			</DropdownMenu>
			{open === "edit" ? (
				<LinkDialog workspace={workspace} quiz={quiz} link={link} onClose={() => setOpen(null)} />
			) : null}
			<ConfirmDialog
				open={open === "archive"}
				onOpenChange={() => setOpen(null)}
				title={t("archiveTitle", { name })}
				description={t("archiveText")}
				confirmLabel={t("archiveNow")}
				busy={archive.isPending}
				error={archive.error}
				onConfirm={() => archive.mutate(true)}
			/>
		</>
	);
}
