"use client";
import { MoreHorizontal, PauseCircle, Plus, Trash2 } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { pages } from "@/lib/config/paths";
import type { PersonDetail } from "@/lib/contracts/people";
import { usePeople } from "../people-context";
import { IdentifierDialog } from "./identifier-dialog";
import { MergeDialog } from "./merge-dialog";
import { RightsDialog } from "./rights-dialog";

/** What a member can do with a person beside correcting a trait: an entry of the menu, and what it opens. */
export interface PersonAction {
	name: string;
	icon: ReactNode;
	dialog: (onClose: () => void) => ReactNode;
}

/** Who it is, and the menu of what a member can do with them. */
export function PersonHeader({ person }: { person: PersonDetail }) {
	const t = useTranslations("people");
	const rights = useTranslations("rights.person");
	const format = useFormatter();
	const { workspace, canEdit } = usePeople();
	const [open, setOpen] = useState<string | null>(null);
	const [comparing, setComparing] = useState<string | null>(null);
	const close = () => setOpen(null);
	const [first] = person.identifiers;
	const label = person.name ?? first?.text ?? t("list.unnamed");
	const doing = person.restrictedAt ? "release" : "restrict";
	const actions: PersonAction[] = [
		{
			...{ name: t("identifier.add"), icon: <Plus /> },
			dialog: (onClose) => {
				const compare = (holder: string) => {
					onClose();
					setComparing(holder);
				};
				return <IdentifierDialog person={person.id} onClose={onClose} onCompare={compare} />;
			},
		},
		{
			...{ name: rights(doing), icon: <PauseCircle /> },
			dialog: (onClose) => <RightsDialog person={person} label={label} doing={doing} onClose={onClose} />,
		},
		{
			...{ name: rights("erase"), icon: <Trash2 /> },
			dialog: (onClose) => <RightsDialog person={person} label={label} doing="erase" onClose={onClose} />,
		},
	];
	const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
	return (
		<header className="flex items-start justify-between gap-4">
			<div className="min-w-0 space-y-2">
				<h1 className="flex flex-wrap items-center gap-2 break-all font-semibold text-xl">
					{label}
					{person.restrictedAt ? <Badge tone="warning">{t("list.restrictedBadge")}</Badge> : null}
				</h1>
				<ul aria-label={t("identifiers")} className="flex flex-wrap gap-x-5 gap-y-1">
					{person.identifiers.map(({ kind, text, confirmedAt }) => (
						<li key={`${kind} ${text}`} className="flex flex-wrap items-center gap-2 break-all">
							<span className="text-muted">{t(`identifier.kinds.${kind}`)}:</span> {text}
							{confirmedAt ? <Badge tone="success">{t("identifier.confirmed")}</Badge> : null}
						</li>
					))}
				</ul>
				<p className="text-muted text-sm">{t("since", { since: day(person.createdAt), seen: day(person.seenAt) })}</p>
			</div>
			{canEdit ? (
				<DropdownMenu
					trigger={
						<IconButton label={t("actions")} look="secondary">
							<MoreHorizontal size={16} aria-hidden="true" />
						</IconButton>
					}
				>
					{actions.map(({ name, icon }) => (
						<MenuItem key={name} icon={icon} onSelect={() => setOpen(name)}>
							{name}
						</MenuItem>
					))}
					<MenuItem asChild>
						<Link href={pages.consentProof(workspace, person.id)}>{t("proof")}</Link>
					</MenuItem>
				</DropdownMenu>
			) : null}
			{actions.find(({ name }) => name === open)?.dialog(close)}
			{comparing ? <MergeDialog person={person} other={comparing} onClose={() => setComparing(null)} /> : null}
		</header>
	);
}
