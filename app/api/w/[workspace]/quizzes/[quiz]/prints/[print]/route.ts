import { printParams } from "@/lib/contracts/paper";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { readForm } from "@/lib/server/paper/read-print";

export const GET = workspaceRoute({ role: "viewer", params: printParams }, ({ scope, params }) =>
	readForm(scope, { quizId: params.quiz, printId: params.print }),
);
