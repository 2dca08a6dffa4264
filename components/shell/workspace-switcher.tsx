"use client";
import { Check, ChevronsUpDown, Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DropdownMenu, MenuItem, MenuLabel, MenuSeparator } from "@/components/ui/dropdown-menu";

import { pages } from "@/lib/config/paths";

export interface WorkspaceEntry {
	slug: string;
	name: string;
	demo: boolean;
}
export interface WorkspaceSwitcherProps {
	workspace: WorkspaceEntry;
	workspaces: readonly WorkspaceEntry[];
}

export function WorkspaceSwitcher({ workspace, workspaces }: WorkspaceSwitcherProps) {
	const t = useTranslations("shell");
	const trigger = (
		<button
			type="button"
			aria-label={`${workspace.name}. ${t("switchWorkspace")}`}
			className="flex w-full items-center gap-2.5 rounded-md p-1.5 text-left hover:bg-hover"
		>
			<Mark name={workspace.name} />
			<span className="min-w-0 flex-1 truncate font-semibold">{workspace.name}</span>
			<ChevronsUpDown size={16} aria-hidden="true" className="text-faint" />
		</button>
	);
	return (
		<DropdownMenu trigger={trigger} align="start" className="w-60">
			<MenuLabel>{t("workspaces")}</MenuLabel>
			{workspaces.map((entry) => (
				<MenuItem key={entry.slug} asChild>
					<Link href={pages.workspace(entry.slug)}>
						<Mark name={entry.name} />
						<span className="min-w-0 flex-1 truncate">{entry.name}</span>
						{entry.demo ? <Badge>{t("demo")}</Badge> : null}
						{entry.slug === workspace.slug ? <Check size={16} aria-hidden="true" className="text-accent-text" /> : null}
					</Link>
				</MenuItem>
			))}
			<MenuSeparator />
			<MenuItem asChild>
				<Link href={pages.newWorkspace()}>
					<Plus size={16} aria-hidden="true" className="mx-1 text-muted" />
					{t("newWorkspace")}
				</Link>
			</MenuItem>
		</DropdownMenu>
	);
}

const Mark = ({ name }: { name: string }) => (
	<span
		aria-hidden="true"
		className="flex size-6 shrink-0 items-center justify-center rounded-sm bg-accent font-semibold text-accent-ink text-xs"
	>
		{[...name][0]?.toUpperCase() ?? "?"}
	</span>
);
