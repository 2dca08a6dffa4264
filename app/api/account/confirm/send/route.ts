import { resendConfirmation } from "@/lib/server/auth/resend-confirmation";
import { accountRoute } from "@/lib/server/http/account-route";

export const POST = accountRoute({}, ({ session }) => resendConfirmation(session));
