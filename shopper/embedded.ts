import type { ResponseEvent } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { findAround } from "./embedded/around";
import type { EmbedData } from "./embedded/embed-data";
import { watchHeight } from "./embedded/height";
import { toNews, toRecommendation } from "./embedded/to-news";
import type { Keeper, RunState } from "./run-state";
import { type Sender, startSending as start } from "./sending";
import { takeUp as resume } from "./take-up";

/** In place of `later` on a page inside another's frame: tells the one around it what happens as well. */
export * from "./later";

const data: EmbedData = JSON.parse(document.getElementById("embed")?.textContent ?? "{}");
const { quiz, title, locale, inline, sites, labels, close } = data;
const root = document.documentElement;
const player = document.querySelector<HTMLElement>(".q-player");

const { tell } = findAround({
	quiz,
	sites,
	// Its frame follows the height: there is nothing to scroll, and no bar is to flash up meanwhile.
	onHello: () => inline && root.style.setProperty("overflow", "hidden"),
});

const style = getComputedStyle(root);
const [paper, text] = ["--q-paper", "--q-text"].map((name) => style.getPropertyValue(name).trim()) as [string, string];
tell({ type: "ready", title, locale, paper, text, close });

document.addEventListener("keydown", ({ key, defaultPrevented }) => {
	if (key === "Escape" && !defaultPrevented) tell({ type: "close" });
});

// Other sites' pages would be refused in this frame, or look as if they belonged to the page around.
document.addEventListener(
	"click",
	({ target }) => {
		const link = (target as HTMLElement).closest("a");
		if (link && !link.target && link.origin !== location.origin) link.target = "_top";
	},
	true,
);

const screens = [...document.querySelectorAll<HTMLElement>(".q-screen")];
const shown = () => screens.find(({ hidden }) => !hidden)?.dataset.screen ?? null;
let look = () => {};

if (player) {
	if (inline) watchHeight(player, (height) => tell({ type: "height", height }));
	new MutationObserver(() => look()).observe(player, { subtree: true, attributeFilter: ["hidden"] });
}

/** What was recorded before this page was loaded, by number: that has been told. Not by time, as people set their clocks. */
let before = 0;

export async function takeUp(...given: Parameters<typeof resume>): Promise<RunState | null> {
	const state = await resume(...given);
	before = state?.log.length ?? 0;
	return state;
}

/** Sends as everywhere, and tells the page around of what is recorded from now on. */
export function startSending(keeper: Keeper): Sender {
	look = newsOf(keeper, before);
	// A run that is begun again on this page is new.
	before = 0;
	// Now, while the page shows what is recorded: the next time it may be behind.
	look();
	const sender = start({
		...keeper,
		set: (change) => {
			keeper.set(change);
			look();
		},
	});
	return {
		...sender,
		flush: (ms) => {
			look();
			sender.flush(ms);
		},
	};
}

/** The screen that they began with here, which is no news: they may have gone on from it before this script came. */
function entryOf([first]: ResponseEvent[]): string | null {
	if (!first) return shown();
	return first.type === "screen" ? first.screen : "";
}

/** Looks whether there is something new, and tells it; the first `told` of what is recorded are not. */
function newsOf({ state }: Keeper, told: number): () => void {
	let log = state().log.slice(0, told);
	let result: ShopperResult | null = null;
	let recommended = "";
	let screen = entryOf(state().log.slice(told));
	let seen = screen;
	const tellScreen = (now: string | null) => {
		if (screen === now) return;
		screen = now;
		tell({ type: "screen", screen });
	};
	return () => {
		const { session, log: all, result: last } = state();
		const news = all.slice(log.length);
		log = all;
		for (const event of news) {
			if (event.type === "screen") tellScreen(event.screen);
			const first = log.find(({ type }) => type === "answer") === event;
			for (const one of toNews(event, { labels, first, result })) tell(one);
		}
		// One that was seen before is in no log.
		if (seen !== shown()) {
			seen = shown();
			tellScreen(seen);
		}
		result = session.complete ? last.result : null;
		// The same may be sent more than once.
		const now = JSON.stringify(result);
		if (result && now !== recommended) tell(toRecommendation(result));
		recommended = now;
	};
}
