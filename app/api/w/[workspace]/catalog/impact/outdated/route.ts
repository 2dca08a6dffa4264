import { outdatedQuizzes } from "@/lib/server/changes/outdated-quizzes";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => outdatedQuizzes(scope));
