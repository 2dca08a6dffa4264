import { pressKey } from "@/components/player/live/keys";
import type { Early } from "./early-taps";

/**
 * Stands in the page itself and runs before anything else. Tells the style sheet that there is scripting, presses by key what
 * keys press, and keeps what is tapped or pressed while the page's script is on its way for it to do (early-taps.ts). Where the
 * server has worked out to which screen the first answer leads, that screen is shown at once. If the script can't be had, the form
 * goes to the server, which walks the quiz as well; so it does from the start in a browser that doesn't tell which button submits.
 */
if (window.SubmitEvent) {
	const root = document.documentElement;
	const taps: Early["taps"] = [];
	const end = () => {
		removeEventListener("submit", keep);
		removeEventListener("error", fail, true);
	};
	const keep = (event: SubmitEvent) => {
		const form = event.target as HTMLElement;
		const button = event.submitter;
		event.preventDefault();
		taps.push([form, button]);
		if (button?.ariaPressed) button.ariaPressed = "true";
		const next = document.getElementById(`${button?.dataset.next}`);
		if (!next) return;
		form.hidden = true;
		next.hidden = false;
		next.querySelector("h1")?.focus();
	};
	const fail = ({ target }: Event) => {
		if (!(target as HTMLScriptElement).src?.includes("/shopper/")) return;
		end();
		root.className = "";
		const [[form, button] = []] = taps;
		(form as HTMLFormElement | undefined)?.requestSubmit(button);
	};
	root.className = "js";
	addEventListener("submit", keep);
	addEventListener("error", fail, true);
	addEventListener("keydown", (event) => pressKey(event, document.querySelector(".q-screen:not([hidden])")));
	window.early = { taps, end };
}
