import { z } from "zod";
import { purposeBody } from "@/lib/contracts/purposes";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { savePurpose } from "@/lib/server/workspace/save-purpose";

const params = z.object({ purpose: z.uuid() });

export const PUT = workspaceRoute({ role: "owner", params, body: purposeBody }, async ({ scope, params, body }) => ({
	id: await savePurpose(scope, params.purpose, body),
}));
