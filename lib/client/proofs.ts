import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { ProofReply, Weighting } from "@/lib/contracts/proofs";
import { getJson } from "./http";

/** What the proofs say of the draft. Asked again whenever it is needed: the server knows it until the draft or catalog changes. */
export const proofOptions = (workspace: string, quiz: string, weighting: Weighting) =>
	queryOptions({
		queryKey: ["quizzes", workspace, quiz, "proof", weighting] as const,
		queryFn: ({ signal }) =>
			getJson<ProofReply>(workspaceApi(workspace, "quizzes", quiz, "proof"), { weighting }, signal),
		staleTime: 0,
	});
