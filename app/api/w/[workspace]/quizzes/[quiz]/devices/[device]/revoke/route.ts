import { deviceParams } from "@/lib/contracts/devices";
import { revokeDevice } from "@/lib/server/devices/edit-device";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const POST = workspaceRoute({ role: "editor", params: deviceParams }, ({ scope, params }) =>
	revokeDevice(scope, { quizId: params.quiz, deviceId: params.device }),
);
