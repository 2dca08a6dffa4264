import { deviceParams } from "@/lib/contracts/devices";
import { makePairingLink } from "@/lib/server/devices/pairing";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { quizHome } from "@/server/page/quiz-home";

export const POST = workspaceRoute({ role: "editor", params: deviceParams }, ({ scope, params }) =>
	makePairingLink(scope, { quizId: params.quiz, deviceId: params.device }, quizHome()),
);
