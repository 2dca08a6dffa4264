import type { DeviceState, PairReply } from "@/lib/contracts/devices";
import type { CandidatePack } from "@/lib/quiz/candidate-pack";
import { type ClockMark, createClock, type SteadyClock } from "./clock";
import { type KeptPack, picturesOf } from "./offer";
import { openQueue, type Queue } from "./queue";
import { ask, handIn, type Sent } from "./send";
import { type DeviceStorage, openStorage } from "./storage";
import { createSync, type Sync } from "./sync";
import { openVault, type Vault } from "./vault";

/** By its script's name: which build the device runs. */
export const appVersion: string = /kiosk\.(\w+)\.js/.exec(import.meta.url)?.[1] ?? "";

/** What the device is and has, beside what people gave. */
export interface Device {
	clock: SteadyClock;
	queue: Queue;
	sync: Sync;
	/** Null: not paired. */
	state: () => DeviceState | null;
	pack: () => KeptPack | null;
	/** The server's last word on the device's secret. */
	unpaired: () => boolean;
	/** It was revoked, has handed in what it had, and holds nothing any more. */
	wiped: () => boolean;
	/** The quiz may show more products than a device carries. */
	tooLarge: () => boolean;
	lastReached: () => number | null;
	/** How far the device's clock was ahead when it last reached the server, in ms. */
	aheadMs: () => number;
	pictures: () => { kept: number; wanted: number };
	/** False: the link is used up, or there is no network. */
	pair: (secret: string) => Promise<boolean>;
	/** What its attempts at the PIN came to; kept through a restart. */
	storage: DeviceStorage;
}

interface Ports {
	current: () => string | null;
	onChange: () => void;
	/** Keeps these pictures for when there is no network; gives how many it has. */
	keepPictures: (pictures: string[]) => Promise<number>;
}

export async function openDevice({ current, onChange, keepPictures }: Ports): Promise<Device> {
	const storage = await openStorage();
	const vault = await openVault(storage);
	const queue = await openQueue(storage, vault);
	const steady = () => performance.now();
	const clock = createClock(Date.now, steady, (await storage.get<ClockMark>("clock")) ?? null);
	let token = await readToken(storage, vault);
	let state = (await storage.get<DeviceState>("state")) ?? null;
	let pack = (await storage.get<KeptPack>("pack")) ?? null;
	let [unpaired, wiped, tooLarge] = [false, false, false];
	let lastReached = (await storage.get<number>("reached")) ?? null;
	let aheadMs = 0;
	let pictures = { kept: 0, wanted: 0 };

	const take = async (told: DeviceState) => {
		state = told;
		const now = clock.now();
		[aheadMs, lastReached] = [now - told.now, now];
		for (const [key, value] of Object.entries({ state, reached: now, clock: clock.mark() })) {
			// Full: it is asked for again.
			await storage.set(key, value).catch(() => {});
		}
	};

	/** Between two people only: who is answering answers the quiz that they began. */
	const fetchPack = async (): Promise<void> => {
		if (!token || !state?.version || current()) return;
		if (pack?.version !== state.version || pack.quiz !== state.quiz) {
			const { quiz, version } = state;
			const sent = await ask<CandidatePack>(`/api/q/device/pack/${version}`, token, null);
			tooLarge = sent.kind === "refused";
			if (sent.kind !== "ok" || current()) return;
			pack = { quiz, version, pack: sent.reply };
			await storage.set("pack", pack).catch(() => {});
		}
		const wanted = picturesOf(pack.pack);
		pictures = { wanted: wanted.length, kept: await keepPictures(wanted).catch(() => 0) };
	};

	const wipe = async () => {
		await queue.drop();
		await storage.wipe();
		for (const name of await caches.keys()) if (name.startsWith("candor-kiosk-")) await caches.delete(name);
		[token, state, pack, wiped] = [null, null, null, true];
	};

	const report = async (): Promise<Sent<unknown>> => {
		if (!token) return { kind: "unpaired" };
		const body = { clock: clock.now(), unsent: queue.counts().held, appVersion };
		const sent = await ask<DeviceState>("/api/q/device/report", token, body);
		if (sent.kind !== "ok") return sent;
		await take(sent.reply);
		unpaired = false;
		// What the server refused of a revoked device came after it was revoked.
		if (sent.reply.revoked && !current() && queue.waiting().length === 0) await wipe();
		else await fetchPack();
		return sent;
	};

	const sync = createSync({
		...{ queue, current, report, steady },
		handIn: (taken) => (token ? handIn(taken, token, clock.now) : Promise.resolve({ kind: "unpaired" })),
		onUnpaired: () => {
			unpaired = token !== null;
		},
		onEnd: onChange,
	});

	return {
		...{ clock, queue, sync, storage },
		state: () => (token ? state : null),
		pack: () => pack,
		unpaired: () => unpaired,
		wiped: () => wiped,
		tooLarge: () => tooLarge,
		lastReached: () => lastReached,
		aheadMs: () => aheadMs,
		pictures: () => pictures,
		pair: async (secret) => {
			const sent = await ask<PairReply>("/api/q/device/pair", "", { secret, appVersion });
			if (sent.kind !== "ok") return false;
			const { token: own, ...told } = sent.reply;
			await storage.set("token", await vault.seal("token", own));
			[token, unpaired, wiped] = [own, false, false];
			await take(told);
			// The browser is not to throw away what it holds when its disk fills up.
			await navigator.storage?.persist?.().catch(() => false);
			return true;
		},
	};
}

async function readToken(storage: DeviceStorage, vault: Vault): Promise<string | null> {
	const sealed = await storage.get<Parameters<Vault["open"]>[0]>("token");
	return sealed ? vault.open<string>(sealed).catch(() => null) : null;
}
