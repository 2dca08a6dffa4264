import { toDom } from "@/components/player/to-dom";
import { appVersion, type Device } from "./device";
import { PinDialog, StaffDialog } from "./pages";
import { type Attempts, afterWrong, isPin } from "./pin";
import { type StaffWords, say } from "./staff-words";

/** "" when it is the PIN, else what to say. Wrong ones are counted through a restart. */
export async function checkPin({ storage, clock, state }: Device, typed: string, words: StaffWords): Promise<string> {
	const attempts = (await storage.get<Attempts>("attempts")) ?? { wrong: 0, until: 0 };
	if (clock.now() < attempts.until) return words.wait;
	if (await isPin(typed, state()?.pin ?? "")) {
		await storage.remove("attempts").catch(() => {});
		return "";
	}
	await storage.set("attempts", afterWrong(attempts, clock.now())).catch(() => {});
	return words.wrongPin;
}

/** Behind the PIN: how the device is, and what staff can do about it. It lies over whatever stands there and leaves that alone. */
export function openStaffDialog(device: Device, words: StaffWords): void {
	const opener = document.activeElement as HTMLElement | null;
	const layer = document.createElement("div");
	document.body.append(layer);
	let [sure, syncing] = [false, false];
	const close = () => {
		layer.remove();
		opener?.focus();
	};
	const show = (node: Parameters<typeof toDom>[0], focus: string) => {
		layer.replaceChildren(toDom(node, document));
		layer.querySelector<HTMLElement>(focus)?.focus();
	};
	const askPin = (error = "") => show(<PinDialog words={words} error={error} />, "input");
	const showState = (focus = "h2") => {
		const { refused } = device.queue.counts();
		const fullScreen = document.fullscreenElement !== null;
		const { name } = device.state() ?? { name: "" };
		const { kept, wanted } = device.pictures();
		const props = { words, name, refused, sure, syncing, fullScreen };
		const ready = device.pack() !== null && kept === wanted && navigator.serviceWorker?.controller !== null;
		show(<StaffDialog {...props} ready={ready} facts={factsOf(device, words)} />, focus);
	};

	const acts: Record<string, () => void> = {
		close,
		sync: async () => {
			syncing = true;
			showState();
			await device.sync.cycle(true);
			syncing = false;
			if (layer.isConnected) showState();
		},
		screen: async () => {
			const change = document.fullscreenElement
				? document.exitFullscreen()
				: document.documentElement.requestFullscreen();
			await change.catch(() => {});
			showState("[data-do=screen]");
		},
		drop: async () => {
			if (sure) await device.queue.drop();
			sure = !sure;
			showState(sure ? "[data-do=drop]" : "h2");
		},
	};
	layer.addEventListener("click", ({ target }) => {
		const { do: what = "" } = (target as HTMLElement).closest<HTMLElement>("button[data-do]")?.dataset ?? {};
		acts[what]?.();
	});
	layer.addEventListener("submit", async (event) => {
		event.preventDefault();
		const typed = String(new FormData(event.target as HTMLFormElement).get("pin"));
		const error = await checkPin(device, typed, words);
		if (error) askPin(error);
		else showState();
	});
	layer.addEventListener("keydown", (event) => {
		if (event.key === "Escape") close();
		else if (event.key === "Tab") keepInside(event, layer);
	});
	askPin();
}

/** The focus goes round in the dialog. */
function keepInside(event: KeyboardEvent, layer: HTMLElement): void {
	const stops = [...layer.querySelectorAll<HTMLElement>("button:enabled, input")];
	const [first, last] = [stops[0], stops.at(-1)];
	const from = document.activeElement;
	const to = event.shiftKey ? (from === first ? last : null) : from === last ? first : null;
	if (!to) return;
	event.preventDefault();
	to.focus();
}

function factsOf(device: Device, words: StaffWords): [string, string][] {
	const { held, refused, unstored } = device.queue.counts();
	const [reached, state] = [device.lastReached(), device.state()];
	const minutes = Math.round(device.aheadMs() / 60_000);
	const { kept, wanted } = device.pictures();
	const clock =
		minutes === 0 ? words.clockRight : say(minutes > 0 ? words.clockAhead : words.clockBehind, Math.abs(minutes));
	return [
		[words.use, state?.mode === "interview" ? words.interview : words.kiosk],
		[words.held, String(held)],
		...(refused > 0 ? [[words.refused, String(refused)] satisfies [string, string]] : []),
		...(unstored > 0 ? [[words.unstored, String(unstored)] satisfies [string, string]] : []),
		[words.lastSync, reached === null ? words.never : new Date(reached).toLocaleString()],
		[words.clock, clock],
		[words.pictures, `${kept} / ${wanted}`],
		[words.version, appVersion],
	];
}
