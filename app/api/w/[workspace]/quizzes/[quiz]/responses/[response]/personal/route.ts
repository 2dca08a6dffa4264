import { responseParams } from "@/lib/contracts/results";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { erasePersonal } from "@/lib/server/results/erase-personal";

export const DELETE = workspaceRoute({ role: "editor", params: responseParams }, ({ scope, params }) =>
	erasePersonal(scope, params.quiz, params.response),
);
