import "server-only";
import { AppError } from "@/lib/contracts/errors";

/** 409; the issue `revision` tells the present one. */
export const staleRevision = (present: number): AppError =>
	new AppError("stale-revision", `the draft is at revision ${present}`, [
		{ path: "revision", message: String(present) },
	]);
