import { type CDPSession, chromium, type Page } from "@playwright/test";
import { closeDatabase } from "@/lib/server/db/client";
import { browserArguments } from "../scripts/lib/browser.mjs";
import { serveHandwritten, serveNext } from "./support/compared-pages";
import { startProduct } from "./support/product";
import { publishSeededQuiz } from "./support/publish-seeded-quiz";
import { type Taps, tapOnce } from "./support/tap-once";

const VISITS = 7;
/** A mid-range phone on a slow mobile network. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };
const CPU_SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

interface Visit extends Taps {
	htmlBytes: number;
	cssBytes: number;
	scriptBytes: number;
	totalBytes: number;
	requests: number;
}

/**
 * Visits the hosted page with an empty cache and taps its first answer as soon as it can be seen, then the second; the
 * same quiz written by hand and as a bare page of Next beside it, turn by turn. Prints medians, and the sum of the taps
 * that were lost. Bytes are those on the wire, compressed, with headers. 200,000 bytes/s are 1.6 Mbit/s.
 */
async function main(): Promise<void> {
	const { slug, document } = await publishSeededQuiz(1000, 6);
	const product = await startProduct();
	const [handwritten, next] = await Promise.all([serveHandwritten(document), serveNext(document)]);
	const browser = await chromium.launch({ executablePath: process.env.E2E_BROWSER ?? "", args: browserArguments });
	const visits: { ours: Visit; handwritten: Visit; next: Visit }[] = [];
	const look = async (url: string) => {
		const context = await browser.newContext(PHONE);
		const seen = await visit(await context.newPage(), url);
		await context.close();
		return seen;
	};
	try {
		for (let at = 0; at < VISITS; at++) {
			const ours = await look(`${product.url}/q/${slug}`);
			visits.push({ ours, handwritten: await look(handwritten.url), next: await look(next.url) });
		}
	} finally {
		await browser.close();
		await Promise.all([product.stop(), handwritten.stop(), next.stop()]);
	}
	const ours = visits.map((one) => one.ours);
	const figures = (Object.keys(ours[0] ?? {}) as (keyof Visit)[]).map((key) => [
		key,
		median(ours.map((one) => one[key])),
	]);
	console.log(
		JSON.stringify({
			...Object.fromEntries(figures),
			deadTaps: ours.reduce((sum, { deadTaps }) => sum + deadTaps, 0),
			handwrittenFirstAnswerMs: median(visits.map((one) => one.handwritten.firstAnswerMs)),
			handwrittenTapToNextMs: median(visits.map((one) => one.handwritten.tapToNextMs)),
			handwrittenBlockingMs: median(visits.map((one) => one.handwritten.blockingMs)),
			nextFirstAnswerMs: median(visits.map((one) => one.next.firstAnswerMs)),
			nextTapToNextMs: median(visits.map((one) => one.next.tapToNextMs)),
		}),
	);
}

async function visit(page: Page, url: string): Promise<Visit> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
	await cdp.send("Network.enable");
	await cdp.send("Network.emulateNetworkConditions", NETWORK);
	const transfers = await countTransfers(cdp);
	await page.addInitScript(tapOnce);
	await page.goto(url, { waitUntil: "load" });
	await page.waitForFunction(() => window.taps !== undefined, null, { timeout: 30_000 });
	const bytes = transfers();
	const taps = await page.evaluate(() => window.taps);
	if (!taps) throw new Error("waited for until it was there");
	return { ...bytes, ...taps };
}

/** Counts what comes until it is asked; what answers send is not of the page. */
async function countTransfers(cdp: CDPSession) {
	const types = new Map<string, string>();
	const bytes = { htmlBytes: 0, cssBytes: 0, scriptBytes: 0, totalBytes: 0, requests: 0 };
	cdp.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
	cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		const type = types.get(requestId) ?? "";
		if (["Fetch", "XHR", "Ping", "Preflight"].includes(type)) return;
		bytes.requests++;
		bytes.totalBytes += encodedDataLength;
		if (type === "Document") bytes.htmlBytes += encodedDataLength;
		if (type === "Stylesheet") bytes.cssBytes += encodedDataLength;
		if (type === "Script") bytes.scriptBytes += encodedDataLength;
	});
	return () => ({ ...bytes });
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

await main();
await closeDatabase();
