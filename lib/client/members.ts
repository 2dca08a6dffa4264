import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { InviteReply, MembersReply, NewInvite } from "@/lib/contracts/accounts";
import type { Role } from "@/lib/contracts/roles";
import { getJson, sendJson } from "./http";

export const memberKeys = { all: (workspace: string) => ["members", workspace] as const };

export const membersOptions = (workspace: string) =>
	queryOptions({
		queryKey: memberKeys.all(workspace),
		queryFn: ({ signal }) => getJson<MembersReply>(workspaceApi(workspace, "members"), {}, signal),
	});

export const inviteMember = (workspace: string, invite: NewInvite): Promise<InviteReply> =>
	sendJson("POST", workspaceApi(workspace, "invites"), invite);
export const withdrawInvite = (workspace: string, id: string): Promise<void> =>
	sendJson("DELETE", workspaceApi(workspace, "invites", id));
export const changeRole = (workspace: string, userId: string, role: Role): Promise<void> =>
	sendJson("PATCH", workspaceApi(workspace, "members", userId), { role });
export const removeMember = (workspace: string, userId: string): Promise<void> =>
	sendJson("DELETE", workspaceApi(workspace, "members", userId));
