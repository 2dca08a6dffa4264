import { proofParams, withdrawalBody } from "@/lib/contracts/consent-proof";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { withdrawFor } from "@/lib/server/people/consent/withdraw-for";

const options = { role: "editor", params: proofParams, body: withdrawalBody } as const;

export const POST = workspaceRoute(options, ({ scope, params, body }) =>
	withdrawFor(scope, params.profile, body, new Date()),
);
