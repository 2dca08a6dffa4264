import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { ConsentProof, WithdrawalBody } from "@/lib/contracts/consent-proof";
import { getJson, sendJson } from "./http";

const place = (workspace: string, profile: string, part: string) => workspaceApi(workspace, "people", profile, part);

export const proofOptions = (workspace: string, profile: string) =>
	queryOptions({
		queryKey: ["consent-proof", workspace, profile] as const,
		queryFn: ({ signal }) => getJson<ConsentProof>(place(workspace, profile, "proof"), {}, signal),
	});

/** Addresses of files. */
export const proofFiles = (workspace: string, profile: string) => ({
	proof: place(workspace, profile, "proof"),
	receipt: place(workspace, profile, "receipt"),
});

export const withdrawConsent = (workspace: string, profile: string, body: WithdrawalBody): Promise<unknown> =>
	sendJson("POST", place(workspace, profile, "withdrawals"), body);
