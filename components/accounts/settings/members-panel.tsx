"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { membersOptions } from "@/lib/client/members";
import { InviteDialog } from "./invite-dialog";
import { InviteList } from "./invite-list";
import { MemberRowView } from "./member-row-view";

interface MembersPanelProps {
	workspace: { slug: string; name: string };
	owner: boolean;
}

export function MembersPanel({ workspace, owner }: MembersPanelProps) {
	const t = useTranslations("settings");
	const { members, invites } = useSuspenseQuery(membersOptions(workspace.slug)).data;
	return (
		<div className="space-y-6">
			<Card
				flush
				title={t("members.count", { count: members.length })}
				description={t("roles.help")}
				action={owner ? <InviteDialog workspace={workspace.slug} /> : null}
			>
				<Table aria-label={t("members.title")}>
					<TableHead>
						<Row>
							<HeadCell>{t("members.person")}</HeadCell>
							<HeadCell>{t("members.role")}</HeadCell>
							<HeadCell className="hidden sm:table-cell">{t("members.since")}</HeadCell>
							<HeadCell>
								<span className="sr-only">{t("members.actions")}</span>
							</HeadCell>
						</Row>
					</TableHead>
					<TableBody>
						{members.map((member) => (
							<MemberRowView key={member.userId} member={member} workspace={workspace} owner={owner} />
						))}
					</TableBody>
				</Table>
			</Card>
			{invites.length > 0 ? <InviteList invites={invites} workspace={workspace.slug} /> : null}
		</div>
	);
}
