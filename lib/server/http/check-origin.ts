import "server-only";
import { AppError } from "@/lib/contracts/errors";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses writes that another site's page made a browser send. Clients that are no browser send neither header. */
export function checkOrigin(request: Request, appUrl: string): void {
	if (safe.has(request.method)) return;
	const site = request.headers.get("sec-fetch-site");
	if (site === "same-origin" || site === "none") return;
	const origin = request.headers.get("origin");
	if (site === null && origin === null) return;
	if (site !== null && site !== "same-site" && site !== "cross-site") throw new AppError("bad-origin", `site ${site}`);
	if (origin !== null && (isHost(origin, request.headers.get("host")) || isSame(origin, appUrl))) return;
	throw new AppError("bad-origin", `origin ${origin ?? "none"}`);
}

const isHost = (origin: string, host: string | null): boolean => host !== null && URL.parse(origin)?.host === host;
const isSame = (origin: string, appUrl: string): boolean => URL.parse(appUrl)?.origin === origin;
