import { mergeRuleBody } from "@/lib/contracts/customers";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { saveMergeRule } from "@/lib/server/people/customers/merge-rule";

export const PUT = workspaceRoute({ role: "owner", body: mergeRuleBody }, ({ scope, body }) =>
	saveMergeRule(scope, body, new Date()),
);
