import { type ChildProcess, spawn } from "node:child_process";
import { isBuilt, PRODUCT_BUILD } from "../../lib/build/build.mjs";
import { freePort } from "../../lib/port.mjs";
import { ROOT } from "../../lib/root.mjs";
import { type Known, treeOf } from "./process-tree";

export interface Start {
	port: number;
	url: string;
	pid: number;
	/** What it printed so far. */
	printed: () => string;
	/** Resolves with what it printed once it is ready; rejects when it ends before. */
	ready: Promise<string>;
	ended: Promise<{ code: number | null; printed: string }>;
	/** All its processes as they are now. */
	tree: () => Known[];
	/** As the terminal does on Ctrl-C: to the whole group. */
	interrupt: (signal?: NodeJS.Signals) => void;
}

export interface StartOptions {
	data?: string;
	port?: number;
	env?: Record<string, string>;
	/** The project's folder and how it is started; this one by scripts/start.mjs by default. */
	folder?: string;
	command?: [string, ...string[]];
	account?: { uid: number; gid: number };
}

/** `npm start` as its user sees it, with nothing of this run's own environment. */
export async function runStart(options: StartOptions): Promise<Start> {
	const port = options.port ?? (await freePort());
	const [command, ...args] = options.command ?? [process.execPath, "scripts/start.mjs"];
	const child = spawn(command, args, {
		...options.account,
		cwd: options.folder ?? ROOT,
		env: environment(options, port),
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
	});
	let printed = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += chunk));
	const ended = new Promise<{ code: number | null; printed: string }>((done) =>
		child.once("exit", (code) => setImmediate(() => done({ code, printed }))),
	);
	const pid = child.pid ?? 0;
	return {
		port,
		url: `http://localhost:${port}`,
		pid,
		printed: () => printed,
		ready: untilReady(child, ended),
		ended,
		tree: () => treeOf(pid),
		interrupt: (signal = "SIGINT") => process.kill(-pid, signal),
	};
}

/** An empty variable counts as unset, and keeps a developer's .env from being read for it. */
function environment({ data, env, folder }: StartOptions, port: number): NodeJS.ProcessEnv {
	const { PATH = "", HOME = "" } = process.env;
	return {
		...{ PATH, HOME, NODE_ENV: "production", PORT: String(port), LOG_LEVEL: "warn", TRUST_PROXY: "1" },
		...{ DATABASE_URL: "", AUTH_SECRET: "", DATA_KEY: "", APP_URL: "", DATA_DIR: data ?? "" },
		...(folder || isBuilt(PRODUCT_BUILD) ? {} : { START_BUILD: "test" }),
		...env,
	};
}

function untilReady(child: ChildProcess, ended: Promise<{ code: number | null; printed: string }>): Promise<string> {
	const ready = new Promise<string>((done, fail) => {
		let text = "";
		child.stdout?.on("data", (chunk) => {
			text += chunk;
			if (text.includes("Stop with Ctrl-C")) done(text);
		});
		ended.then(({ code, printed }) => fail(new Error(`npm start ended with code ${code}:\n${printed}`)));
	});
	// Whoever expects a refusal waits for the end instead.
	ready.catch(() => {});
	return ready;
}
