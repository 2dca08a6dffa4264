/** What one visit comes to, as the page itself sees it. */
export interface Taps {
	fcpMs: number;
	/** From the start of the navigation until the second question stands there. */
	firstAnswerMs: number;
	/** Bytes of all scripts that had come by then, compressed; those in the document as they are. */
	scriptBytesToFirstAnswer: number;
	/** Taps on the first question that came to nothing. */
	deadTaps: number;
	/** From a tap on the second question, once the page is at rest, until the third is painted and can be tapped. */
	tapToNextMs: number;
	/** Sum of what long tasks took beyond 50 ms each. */
	blockingMs: number;
	layoutShift: number;
}

declare global {
	interface Window {
		taps?: Taps;
	}
}

/** Runs in the page before its own scripts. */
export function tapOnce(): void {
	/** A first tap that has come to nothing after so long is lost, and repeated. */
	const PATIENCE_MS = 100;
	const REST_MS = 1_500;
	let [blockingMs, layoutShift, deadTaps] = [0, 0, 0];
	const observe = (type: string, then: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({ type, buffered: true });
	observe("longtask", ({ duration }) => {
		blockingMs += Math.max(0, duration - 50);
	});
	observe("layout-shift", (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) layoutShift += value;
	});
	const visible = (selector: string) =>
		[...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0);
	const asked = () => visible("h1")?.textContent ?? "";
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

	/** Until another question stands there and what is tapped on it is on top; false when nothing came of it. */
	const moved = async (from: string, patienceMs: number) => {
		const until = performance.now() + patienceMs;
		while (performance.now() < until) {
			const target =
				asked() === from ? undefined : (visible("main li button, main li input, main input") ?? visible("main button"));
			if (target) return true;
			await frame();
		}
		return false;
	};
	const tap = () => (visible("main li button") ?? visible("main label input") ?? visible("main button"))?.click();

	const answerFirst = async () => {
		const first = asked();
		// What is measured here laid the page out; a finger's tap is a task of its own.
		await rest(0);
		tap();
		while (!(await moved(first, PATIENCE_MS))) {
			deadTaps++;
			tap();
		}
		return performance.now();
	};
	const scriptBytes = (until: number) => {
		const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
		const fetched = files.filter(
			({ name, responseEnd }) => /\.js(\?|$)/.test(name) && responseEnd > 0 && responseEnd <= until,
		);
		const inline = [...document.scripts].filter(({ src, type }) => !src && (type === "" || type === "module"));
		return [...fetched.map((file) => file.encodedBodySize), ...inline.map(({ text }) => text.length)].reduce(
			(a, b) => a + b,
			0,
		);
	};

	// The document is there; its scripts may still be on their way.
	document.addEventListener("readystatechange", async () => {
		if (document.readyState !== "interactive") return;
		const firstAnswerMs = await answerFirst();
		const scriptBytesToFirstAnswer = scriptBytes(firstAnswerMs);
		await rest(REST_MS);
		// The second question has several choices: one is ticked, and its button leads on.
		visible("main label input")?.click();
		await rest(REST_MS);
		const second = asked();
		const begun = performance.now();
		(visible("main .q-primary") ?? visible("main button"))?.click();
		await moved(second, 10_000);
		await frame();
		window.taps = {
			fcpMs: Math.round(performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN),
			firstAnswerMs: Math.round(firstAnswerMs),
			scriptBytesToFirstAnswer,
			deadTaps,
			tapToNextMs: Math.round(performance.now() - begun),
			blockingMs: Math.round(blockingMs),
			layoutShift: Math.round(layoutShift * 1000) / 1000,
		};
	});
}
