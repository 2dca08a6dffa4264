import { resetRequest } from "@/lib/contracts/accounts";
import { requestReset } from "@/lib/server/auth/request-reset";
import { publicRoute } from "@/lib/server/http/public-route";

export const POST = publicRoute({ body: resetRequest }, ({ body, address }) => requestReset(body.email, address));
