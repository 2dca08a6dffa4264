import { tokenBody } from "@/lib/contracts/accounts";
import { confirmAddress } from "@/lib/server/auth/confirm-address";
import { publicRoute } from "@/lib/server/http/public-route";

export const POST = publicRoute({ body: tokenBody, perMinute: 20 }, ({ body }) => confirmAddress(body.token));
