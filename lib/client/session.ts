import { apiPaths, pages } from "@/lib/config/paths";
import type { SignedUpReply, SignUpBody } from "@/lib/contracts/accounts";
import { type ErrorCode, errorStatus } from "@/lib/contracts/errors";
import { ApiError, getJson, sendJson } from "./http";

/** Makes an account and signs in to it. */
export const signUp = (body: SignUpBody): Promise<SignedUpReply> => sendJson("POST", apiPaths.account("sign-up"), body);

/** Starts a session, or throws an ApiError: `wrong-credentials`, `too-many` … */
export async function signIn(email: string, password: string): Promise<void> {
	const { csrfToken } = await getJson<{ csrfToken: string }>("/api/auth/csrf");
	const form = new URLSearchParams({ csrfToken, email, password, callbackUrl: pages.home(), json: "true" });
	const response = await fetch("/api/auth/callback/credentials", { method: "POST", body: form }).catch(() => null);
	if (!response) throw new ApiError("unavailable", 0, null, []);
	const { url } = (await response.json().catch(() => ({}))) as { url?: string };
	const refusal = url ? new URL(url, location.origin).searchParams.get("error") : null;
	if (response.ok && refusal === null) return;
	throw new ApiError(asCode(refusal), response.status, null, []);
}

/** Ends this browser's session and leaves the dashboard. */
export async function signOut(next: string = pages.signIn()): Promise<void> {
	await sendJson("DELETE", apiPaths.account("session"));
	location.assign(next);
}

/** The library's own word for a wrong password is CredentialsSignin; all others are our codes. */
function asCode(refusal: string | null): ErrorCode {
	if (refusal === "CredentialsSignin") return "wrong-credentials";
	return refusal !== null && refusal in errorStatus ? (refusal as ErrorCode) : "internal";
}
