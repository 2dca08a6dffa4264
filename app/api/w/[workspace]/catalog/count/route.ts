import { countRequest } from "@/lib/contracts/catalog";
import { countMatching } from "@/lib/server/catalog/count-matching";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

/** A POST because a target can be longer than an address. Changes nothing. */
export const POST = workspaceRoute({ role: "viewer", body: countRequest }, ({ scope, body }) =>
	countMatching(scope, body.target),
);
