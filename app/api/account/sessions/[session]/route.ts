import { z } from "zod";
import { endSessions } from "@/lib/server/auth/end-sessions";
import { accountRoute } from "@/lib/server/http/account-route";

const params = z.object({ session: z.uuid() });

export const DELETE = accountRoute({ params }, ({ session, params }) => endSessions(session, { id: params.session }));
