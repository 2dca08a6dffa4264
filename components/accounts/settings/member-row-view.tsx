"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { Cell, Row } from "@/components/ui/table";
import { ApiError } from "@/lib/client/http";
import { changeRole, memberKeys, removeMember } from "@/lib/client/members";
import { pages } from "@/lib/config/paths";
import type { MemberRow } from "@/lib/contracts/accounts";
import { type Role, roles } from "@/lib/contracts/roles";

interface MemberRowViewProps {
	member: MemberRow;
	workspace: { slug: string; name: string };
	/** Whether the reader is an owner. */
	owner: boolean;
}

export function MemberRowView({ member, workspace, owner }: MemberRowViewProps) {
	const t = useTranslations("settings");
	const format = useFormatter();
	const cache = useQueryClient();
	const refresh = () => cache.invalidateQueries({ queryKey: memberKeys.all(workspace.slug) });
	const change = useMutation({
		mutationFn: (role: Role) => changeRole(workspace.slug, member.userId, role),
		onSettled: refresh,
	});
	const name = member.name || member.email;
	return (
		<Row>
			<Cell>
				<div className="flex flex-wrap items-center gap-x-2 gap-y-1">
					<span className="font-medium">{name}</span>
					{member.you ? <Badge tone="accent">{t("members.you")}</Badge> : null}
				</div>
				{member.name ? <div className="text-muted [overflow-wrap:anywhere]">{member.email}</div> : null}
				{member.confirmed ? null : <div className="text-warning-text text-xs">{t("members.unconfirmed")}</div>}
				{change.error ? (
					<p role="alert" className="mt-1 text-danger-text">
						{isLastOwner(change.error) ? t("members.lastOwner") : <ErrorText error={change.error} />}
					</p>
				) : null}
			</Cell>
			<Cell className="w-32">
				{owner ? (
					<Select
						size="sm"
						value={member.role}
						onChange={(role) => change.mutate(role)}
						disabled={change.isPending}
						aria-label={t("members.changeRole", { name })}
						options={roles.toReversed().map((role) => ({ value: role, label: t(`roles.${role}`) }))}
					/>
				) : (
					t(`roles.${member.role}`)
				)}
			</Cell>
			<Cell className="hidden whitespace-nowrap text-muted sm:table-cell">
				{format.dateTime(new Date(member.since), { dateStyle: "medium" })}
			</Cell>
			<Cell className="text-right">
				{owner || member.you ? <Leave member={member} workspace={workspace} onDone={refresh} /> : null}
			</Cell>
		</Row>
	);
}

interface LeaveProps {
	member: MemberRow;
	workspace: { slug: string; name: string };
	onDone: () => void;
}

function Leave({ member, workspace, onDone }: LeaveProps) {
	const t = useTranslations("settings.members");
	const [open, setOpen] = useState(false);
	const values = { name: member.name || member.email, workspace: workspace.name };
	const remove = useMutation({
		mutationFn: () => removeMember(workspace.slug, member.userId),
		onSuccess: () => {
			if (member.you) return location.assign(pages.enter());
			setOpen(false);
			onDone();
		},
	});
	const last = isLastOwner(remove.error);
	return (
		<>
			<Button look="ghost" size="sm" onClick={() => setOpen(true)}>
				{member.you ? t("leave") : t("remove")}
			</Button>
			<ConfirmDialog
				open={open}
				onOpenChange={setOpen}
				title={member.you ? t("leaveTitle", values) : t("removeTitle", values)}
				description={last ? t("lastOwner") : member.you ? t("leaveText") : t("removeText", values)}
				confirmLabel={member.you ? t("leaveConfirm") : t("removeConfirm", values)}
				busy={remove.isPending}
				error={last ? null : remove.error}
				onConfirm={() => remove.mutate()}
			/>
		</>
	);
}

const isLastOwner = (error: unknown): boolean => error instanceof ApiError && error.code === "conflict";

function ErrorText({ error }: { error: unknown }) {
	const t = useTranslations("errors");
	return t(error instanceof ApiError ? error.code : "internal");
}
