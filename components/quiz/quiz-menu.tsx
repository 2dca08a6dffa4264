"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Archive, ChartColumn, Copy, Download, MoreHorizontal, PenLine } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DropdownMenu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { useToast } from "@/components/ui/toast";
import { duplicateQuiz, exportAddress, refreshQuizzes } from "@/lib/client/quiz";
import { pages } from "@/lib/config/paths";
import type { QuizListItem } from "@/lib/contracts/quiz";
import { ArchiveDialog } from "./archive-dialog";
import { RenameDialog } from "./rename-dialog";

interface QuizMenuProps {
	workspace: string;
	quiz: QuizListItem;
	canEdit: boolean;
}

export function QuizMenu({ workspace, quiz, canEdit }: QuizMenuProps) {
	const t = useTranslations("home");
	const errors = useTranslations("errors");
	const toast = useToast();
	const client = useQueryClient();
	const [dialog, setDialog] = useState<"rename" | "archive" | null>(null);
	const copy = t("copyOf", { name: quiz.name }).slice(0, 200);
	const duplicate = useMutation({
		mutationFn: () => duplicateQuiz(workspace, quiz.id, copy),
		onSuccess: () => {
			toast({ title: t("duplicated", { name: copy }) });
			return refreshQuizzes(client, workspace);
		},
		onError: () => toast({ title: errors("internal"), tone: "danger" }),
	});
	const change = (open: boolean) => !open && setDialog(null);
	const trigger = (
		<IconButton label={t("menu", { name: quiz.name })}>
			<MoreHorizontal size={16} aria-hidden="true" />
		</IconButton>
	);
	return (
		<>
			<DropdownMenu trigger={trigger}>
				<MenuItem asChild>
					<Link href={pages.results(workspace, quiz.id)}>
						<ChartColumn size={16} aria-hidden="true" className="text-muted" />
						{t("results")}
					</Link>
				</MenuItem>
				<MenuItem asChild>
					<a href={exportAddress(workspace, quiz.id)} download>
						<Download size={16} aria-hidden="true" className="text-muted" />
						{t("export")}
					</a>
				</MenuItem>
				{canEdit ? (
					<>
						<MenuItem icon={<PenLine />} onSelect={() => setDialog("rename")}>
							{t("rename")}
						</MenuItem>
						<MenuItem icon={<Copy />} onSelect={() => duplicate.mutate()}>
							{t("duplicate")}
						</MenuItem>
						<MenuSeparator />
						<MenuItem icon={<Archive />} danger onSelect={() => setDialog("archive")}>
							{t("archive")}
						</MenuItem>
					</>
				) : null}
			</DropdownMenu>
			<RenameDialog workspace={workspace} quiz={quiz} open={dialog === "rename"} onOpenChange={change} />
			<ArchiveDialog workspace={workspace} quiz={quiz} open={dialog === "archive"} onOpenChange={change} />
		</>
	);
}
