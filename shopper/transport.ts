/** `later`: worth trying again. `never`: the server has refused it for good. */
export type Sent<T> = { ok: true; reply: T } | { ok: false; retry: "later" | "never" };

const patienceMs = 15_000;

/** POSTs JSON so that it survives the page being closed. The address names the quiz: there, even what can't be read is counted. */
export async function post<T>(path: string, body: { quiz: string }): Promise<Sent<T>> {
	const abort = new AbortController();
	const timer = setTimeout(() => abort.abort(), patienceMs);
	try {
		const response = await fetch(`${path}?quiz=${body.quiz}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
			keepalive: true,
			credentials: "omit",
			signal: abort.signal,
		});
		if (response.ok) return { ok: true, reply: await response.json() };
		const passing = response.status >= 500 || response.status === 408 || response.status === 429;
		return { ok: false, retry: passing ? "later" : "never" };
	} catch {
		return { ok: false, retry: "later" };
	} finally {
		clearTimeout(timer);
	}
}

/** Half a second, doubling to half a minute, spread so that many browsers don't come back at once. */
export function backoff(attempt: number, random: number = Math.random()): number {
	return Math.min(30_000, 500 * 2 ** attempt) * (0.5 + random);
}
