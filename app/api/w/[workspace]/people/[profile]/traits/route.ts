import { correctionBody, personParams } from "@/lib/contracts/people";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { correctTrait } from "@/lib/server/people/person/correct-trait";

export const POST = workspaceRoute(
	{ role: "editor", params: personParams, body: correctionBody },
	({ scope, params, body }) => correctTrait(scope, params.profile, body, new Date()),
);
