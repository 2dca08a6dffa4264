import type { Parts } from "@/components/player/live/port";
import { createView } from "@/components/player/live/view";
import type { Move } from "@/components/player/session";
import { repeatEarlyTaps } from "./early-taps";
import { newId } from "./new-id";
import type { PageData } from "./page-data";
import { readPlace, watchHistory, writePlace } from "./places";
import { beginRun, openRun, type Run, type RunPage } from "./run";

type AsyncParts = Omit<Parts, "later"> & Pick<RunPage, "later">;

/** The hosted quiz: takes over the page that the server wrote. */
async function start(root: HTMLElement, data: PageData): Promise<void> {
	const parts = partsOf(data);
	const { later } = parts;
	later().then(
		({ keepQuery }) => keepQuery(),
		() => {},
	);
	let keep = false;
	const page: RunPage = { data, draw: () => view.draw(keep), later };
	const { run: opened, restored, again } = await openRun(page);
	// A quiz that is paused: only who is in the midst of it goes on. What earlier runs have left is sent.
	if (!restored && root.querySelector(".q-said")) return opened.retry();
	let run: Run = opened;
	// What was ticked and typed before this script came stays in its fields.
	keep = !restored;
	await pause();

	const move = (next: Move) => {
		// The browser's own Back leads to the same place, and keeps its Forward.
		if (next.type === "back" && readPlace().depth > 0) return history.back();
		const before = run.state().session.screen;
		run.move(next);
		const { screen } = run.state().session;
		if (screen === before) return;
		writePlace(screen, next.type === "leave" ? 1 : 0);
		scrollTo(0, 0);
	};

	const restart = () => {
		run.end();
		run = beginRun(page);
		// Nothing of the run that is over lies behind this one.
		if (readPlace().depth > 0) history.go(-readPlace().depth);
		run.seen();
		view.draw();
		scrollTo(0, 0);
	};

	const view = createView(root, {
		...{
			flow: data.flow,
			texts: data.texts,
			wholePage: true,
			parts,
		},
		shown: () => run.state(),
		onMove: move,
		newId,
		onRetry: () => run.retry(),
		onRestart: restart,
		onOpen: (product, slot) => run.open(product, slot),
		onSignUp: (email, purposes) => run.signUp(email, purposes),
	});

	await pause();
	view.draw(keep);
	later().then(
		({ keepDown }) => keepDown(restored),
		() => {},
	);
	if (again) run.move({ type: "leave", given: [] });
	writePlace(run.state().session.screen, 0);
	watchHistory((screen) => {
		run.move({ type: "show", screen });
		if (run.state().session.screen !== screen) writePlace(run.state().session.screen, 0);
		scrollTo(0, 0);
	});
	// A page opened in the background or rendered ahead is not a view yet.
	const look = () => (document.visibilityState === "visible" ? run.seen() : run.leavePage());
	document.addEventListener("visibilitychange", look);
	look();
	addEventListener("pagehide", () => run.leavePage());
	// In one go with the drawing: else the first screen would come back for a moment.
	repeatEarlyTaps(restored ? () => {} : view.submit);
	keep = false;
}

/** Lets the browser see to what waits: on a slow phone all of this in one go would keep it from answering a tap. */
const pause = () => new Promise((done) => setTimeout(done));

/** All that this quiz needs is on its way from the start, so that it is here when the network is gone. What couldn't be had is asked for again. */
function partsOf({ parts }: PageData): AsyncParts {
	const asked = Object.entries(parts).map(([name, address]) => {
		let part: Promise<unknown> | undefined;
		const get = () => {
			part ??= import(address).catch((error) => {
				part = undefined;
				throw error;
			});
			return part;
		};
		get().catch(() => {});
		return [name, get];
	});
	return Object.fromEntries(asked);
}

const root = document.querySelector<HTMLElement>(".q-player");
const data = document.getElementById("quiz")?.textContent;
// Not there: the browser is one that leaves the forms to the server.
if (root && data && window.early) void start(root, JSON.parse(data));
