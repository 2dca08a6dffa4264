import { hydrate, render } from "preact";
import { Player } from "@/components/player/player";
import type { SearchList } from "@/components/player/search-list";
import type { Move } from "@/components/player/session";
import { repeatEarlyInput } from "./early-input";
import { loadSearchList } from "./load-search-list";
import { newId } from "./new-id";
import type { PageData } from "./page-data";
import { readPlace, watchHistory, writePlace } from "./places";
import { beginRun, openRun, type Run } from "./run";

/** The hosted quiz: takes over the page that the server wrote. */
async function start(root: Element, data: PageData): Promise<void> {
	const opened = await openRun(data, () => draw());
	let run: Run = opened.run;
	let searchList: SearchList | null = null;

	const move = (next: Move) => {
		// The browser's own Back leads to the same place, and keeps its Forward.
		if (next.type === "back" && readPlace().depth > 0) return history.back();
		const before = run.session().screen;
		run.move(next);
		const { screen } = run.session();
		if (screen === before) return;
		writePlace(screen, next.type === "leave" ? 1 : 0);
		scrollTo(0, 0);
	};

	const restart = () => {
		run.leavePage();
		run = beginRun(data, () => draw());
		writePlace(run.session().screen, 1);
		run.seen();
		draw();
		scrollTo(0, 0);
	};

	const view = () => (
		<Player
			{...run.view()}
			quiz={data.quiz}
			texts={data.texts}
			notices={data.notices}
			searchList={searchList}
			languages={data.languages}
			newId={() => newId()}
			onMove={move}
			onRetry={() => run.retry()}
			onRestart={restart}
			onOpen={(product, slot) => run.open(product, slot)}
			onSignUp={(email, purposes) => run.signUp(email, purposes)}
			wholePage
		/>
	);
	const draw = () => render(view(), root);

	// What the server wrote is the first screen; a run further on is drawn anew.
	if (opened.restored) {
		root.replaceChildren();
		draw();
		run.resume();
	} else hydrate(view(), root);

	writePlace(run.session().screen, 0);
	watchHistory((screen) => {
		run.move({ type: "show", screen });
		if (run.session().screen !== screen) writePlace(run.session().screen, 0);
		scrollTo(0, 0);
	});
	whenVisible(() => run.seen());
	void repeatEarlyInput(opened.restored ? null : root)
		.then(() => loadSearchList(data))
		.then((list) => {
			searchList = list;
			draw();
		});
	addEventListener("online", () => run.retry());
	addEventListener("pagehide", () => run.leavePage());
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden") run.leavePage();
	});
}

/** A page opened in the background or rendered ahead is not a view yet. */
function whenVisible(then: () => void): void {
	const check = () => {
		if (document.visibilityState !== "visible") return;
		document.removeEventListener("visibilitychange", check);
		then();
	};
	document.addEventListener("visibilitychange", check);
	check();
}

const root = document.getElementById("player");
const data = document.getElementById("quiz")?.textContent;
if (root && data) void start(root, JSON.parse(data));
