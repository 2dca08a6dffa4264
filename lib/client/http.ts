import { type ErrorCode, type ErrorReply, errorStatus } from "@/lib/contracts/errors";

/** What every failed call throws. The UI shows `errors.CODE`; `issues` names the fields. */
export class ApiError extends Error {
	constructor(
		readonly code: ErrorCode,
		readonly status: number,
		readonly requestId: string | null,
		readonly issues: ErrorReply["error"]["issues"],
	) {
		super(code);
		this.name = "ApiError";
	}
}

export type Query = Record<string, string | number | boolean | null | undefined | readonly string[]>;

/** GET, with the query's null, undefined and "" left out and lists repeated. */
export const getJson = <T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> =>
	call<T>(withQuery(path, query), { signal: signal ?? null });

/** Sends a JSON body. A 204 gives undefined. */
export const sendJson = <T = void>(
	method: "POST" | "PUT" | "PATCH" | "DELETE",
	path: string,
	body?: unknown,
): Promise<T> =>
	call<T>(path, {
		method,
		...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
	});

/** Sends bytes or a form as they are (uploads). */
export const sendBody = <T>(method: "POST" | "PUT", path: string, body: Blob | FormData): Promise<T> =>
	call<T>(path, { method, body });

export function withQuery(path: string, query: Query): string {
	const search = new URLSearchParams();
	for (const [key, value] of Object.entries(query)) {
		if (value === null || value === undefined || value === "") continue;
		for (const item of Array.isArray(value) ? value : [value]) search.append(key, String(item));
	}
	const text = search.toString();
	return text === "" ? path : `${path}?${text}`;
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
	const response = await fetch(path, { ...init, credentials: "same-origin" }).catch((reason: unknown) => {
		if (reason instanceof DOMException && reason.name === "AbortError") throw reason;
		throw new ApiError("unavailable", 0, null, []);
	});
	return settle<T>(response);
}

/** The reply's JSON; throws ApiError for a refusal. */
export async function settle<T>(response: Response): Promise<T> {
	if (!response.ok) throw await readError(response);
	return (response.status === 204 ? undefined : await response.json()) as T;
}

async function readError(response: Response): Promise<ApiError> {
	const reply = (await response.json().catch(() => null)) as Partial<ErrorReply> | null;
	const code = reply?.error?.code;
	const known = code !== undefined && code in errorStatus ? code : "internal";
	return new ApiError(known, response.status, reply?.error?.requestId ?? null, reply?.error?.issues ?? []);
}
