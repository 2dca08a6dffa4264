import { proofParams } from "@/lib/contracts/consent-proof";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { readProof } from "@/lib/server/people/consent/read-proof";

const options = { role: "viewer", params: proofParams } as const;

export const GET = workspaceRoute(options, ({ scope, params }) => readProof(scope, params.profile));
