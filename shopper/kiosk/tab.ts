/** Resolves once this tab is the only one of the device that shows the app; until then `meanwhile`, if it takes long. */
export function hold(meanwhile: () => void): Promise<void> {
	return new Promise((held) => {
		const wait = setTimeout(meanwhile, 1_500);
		void navigator.locks.request("candor-kiosk", () => {
			clearTimeout(wait);
			held();
			return new Promise(() => {});
		});
	});
}

const WORKER = "/kiosk/worker.js";

/** Trusted types, as far as this page uses them. */
interface Trusting {
	trustedTypes?: {
		createPolicy: (
			name: string,
			rules: { createScriptURL: (url: string) => string },
		) => { createScriptURL: (url: string) => string };
	};
}

/** Starts what keeps the page for when there is no network. Gives what keeps pictures as well. */
export function registerWorker(): (pictures: string[]) => Promise<number> {
	const { serviceWorker } = navigator;
	if (!serviceWorker) return async () => 0;
	const rules = { createScriptURL: (url: string) => (url === WORKER ? url : "") };
	const policy = (self as Trusting).trustedTypes?.createPolicy("candor-kiosk", rules) ?? rules;
	void serviceWorker.register(policy.createScriptURL(WORKER), { scope: "/kiosk" }).catch(() => {});
	return async (pictures) => {
		const { active } = await serviceWorker.ready;
		return new Promise((told) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = ({ data }) => told(data.kept);
			active?.postMessage({ pictures }, [port2]);
		});
	};
}

/** Loads the page anew when the server has a newer one. */
export async function reloadIfOlder(version: string): Promise<void> {
	const reply = await fetch("/kiosk", { cache: "no-store", credentials: "omit" }).catch(() => null);
	if (reply?.ok && !(await reply.text()).includes(`/kiosk.${version}.js`)) location.reload();
}
