/** Keeps the device's page, its script and the pictures of its quiz for when there is no network. Nothing of a person passes through it. */
interface WorkerScope {
	addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
	skipWaiting: () => Promise<void>;
	clients: { claim: () => Promise<void> };
}
interface WorkerEvent {
	request: Request;
	data: { pictures: string[] };
	ports: MessagePort[];
	waitUntil: (work: Promise<unknown>) => void;
	respondWith: (reply: Promise<Response>) => void;
}

const scope = self as unknown as WorkerScope;
const PAGE = "/kiosk";
const FILES = "candor-kiosk";
const PICTURES = "candor-kiosk-pictures";
const patienceMs = 4_000;

scope.addEventListener("install", (event) => event.waitUntil(fetchPage().then(() => scope.skipWaiting())));
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener("fetch", (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== "GET") return;
	if (request.mode === "navigate") event.respondWith(page());
	else if (request.destination === "image") event.respondWith(picture(request));
	else if (origin === location.origin && /^\/(shopper|kiosk)\//.test(pathname)) event.respondWith(file(request));
});
scope.addEventListener("message", (event) => {
	const { data, ports } = event;
	event.waitUntil(keepPictures(data.pictures).then((kept) => ports[0]?.postMessage({ kept })));
});

/** The newest, when it comes soon; else the one that is kept. */
async function page(): Promise<Response> {
	const newest = await fetchPage().catch(() => null);
	return newest ?? (await caches.match(PAGE)) ?? Response.error();
}

/** Kept only once the script that it names is kept. */
async function fetchPage(): Promise<Response | null> {
	const reply = await fetch(PAGE, { cache: "no-store", signal: AbortSignal.timeout(patienceMs) });
	if (!reply.ok) return null;
	const text = await reply.clone().text();
	const named = [...text.matchAll(/(?:src|href)="(\/(?:shopper|kiosk)\/[^"]+)"/g)].map(([, path = ""]) => path);
	const cache = await caches.open(FILES);
	for (const path of named) if (!(await cache.match(path))) await cache.add(path);
	await cache.put(PAGE, reply.clone());
	for (const { url } of await cache.keys()) {
		const { pathname } = new URL(url);
		if (pathname.startsWith("/shopper/") && !named.includes(pathname)) await cache.delete(url);
	}
	return reply;
}

const file = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request);

async function picture(request: Request): Promise<Response> {
	const kept = await (await caches.open(PICTURES)).match(request.url);
	return kept ?? fetch(request);
}

/** Those and no others; gives how many of them are kept. */
async function keepPictures(wanted: string[]): Promise<number> {
	const cache = await caches.open(PICTURES);
	for (const { url } of await cache.keys()) if (!wanted.includes(url)) await cache.delete(url);
	let kept = 0;
	for (const url of wanted) {
		if ((await cache.match(url)) || (await fetchPicture(cache, url))) kept++;
	}
	return kept;
}

/** Where a shop's host doesn't let others read its pictures, they can still be shown. */
async function fetchPicture(cache: Cache, url: string): Promise<boolean> {
	const open = await fetch(url, { credentials: "omit" }).catch(() => null);
	const reply = open ?? (await fetch(url, { mode: "no-cors", credentials: "omit" }).catch(() => null));
	if (!reply || (!reply.ok && reply.type !== "opaque")) return false;
	return cache.put(url, reply).then(
		() => true,
		() => false,
	);
}
