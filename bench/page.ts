import { type CDPSession, chromium, type Page } from "@playwright/test";
import { closeDatabase } from "@/lib/server/db/client";
import { browserArguments } from "../scripts/lib/browser.mjs";
import { publishSeededQuiz } from "./support/publish-seeded-quiz";

const VISITS = 7;
/** A mid-range phone on a slow mobile network. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };
const CPU_SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

interface Visit {
	htmlBytes: number;
	cssBytes: number;
	scriptBytes: number;
	totalBytes: number;
	requests: number;
	fcpMs: number;
	firstAnswerMs: number;
}

/**
 * Visits the hosted page with an empty cache, and answers its first question as soon as it can be seen; prints medians.
 * Bytes are those on the wire, compressed, with headers. 200,000 bytes/s are 1.6 Mbit/s.
 */
async function main(): Promise<void> {
	const { slug } = await publishSeededQuiz(1000, 6);
	const browser = await chromium.launch({ executablePath: process.env.E2E_BROWSER ?? "", args: browserArguments });
	const visits: Visit[] = [];
	try {
		for (let at = 0; at < VISITS; at++) {
			const context = await browser.newContext(PHONE);
			visits.push(await visit(await context.newPage(), `${process.env.E2E_URL}/q/${slug}`));
			await context.close();
		}
	} finally {
		await browser.close();
	}
	const figures = Object.keys(visits[0] ?? {}) as (keyof Visit)[];
	console.log(JSON.stringify(Object.fromEntries(figures.map((key) => [key, median(visits.map((one) => one[key]))]))));
}

async function visit(page: Page, url: string): Promise<Visit> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
	await cdp.send("Network.enable");
	await cdp.send("Network.emulateNetworkConditions", NETWORK);
	const transfers = await countTransfers(cdp);
	await page.addInitScript(() => {
		// Taps the first choice as soon as it is there, and again until the next question stands in its place.
		const first = () => document.querySelector("h1")?.textContent ?? "";
		addEventListener("DOMContentLoaded", () => {
			const before = first();
			const tap = () => {
				if (first() !== before) {
					performance.mark("answered");
					return;
				}
				document.querySelector<HTMLElement>("main li button")?.click();
				setTimeout(tap, 10);
			};
			tap();
		});
	});
	await page.goto(url, { waitUntil: "load" });
	await page.waitForFunction(() => performance.getEntriesByName("answered").length > 0);
	const bytes = transfers();
	const timing = await page.evaluate(() => ({
		fcpMs: Math.round(performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN),
		firstAnswerMs: Math.round(performance.getEntriesByName("answered")[0]?.startTime ?? Number.NaN),
	}));
	return { ...bytes, ...timing };
}

/** Counts what comes until it is asked; what the first answer itself sends is not of the page. */
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
