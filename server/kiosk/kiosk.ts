import { shopperPaths } from "@/lib/config/paths";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { devicePack } from "@/lib/server/devices/device-pack";
import { findDevice } from "@/lib/server/devices/find-device";
import { escapeHtml } from "../page/html";
import { shopperFiles } from "../page/shopper-files";
import type { ReplyRecord, RequestRecord } from "../reply/record";
import { deviceSecret, replyTo } from "../take-post";

const colour = "#1f6f4f";

/** What a device opens and stays on (shopper/kiosk): null for an address that isn't there. */
export function kioskFile(pathname: string): ReplyRecord | null {
	if (pathname === shopperPaths.kiosk()) return page();
	if (pathname === shopperPaths.kioskManifest()) return file("application/manifest+json", JSON.stringify(manifest()));
	if (pathname === shopperPaths.kioskIcon()) return file("image/svg+xml", icon);
	return pathname === shopperPaths.kioskWorker() ? worker() : null;
}

/** GET /api/q/device/pack/VERSION */
export function sendDevicePack(version: string, { headers }: RequestRecord): Promise<ReplyRecord & { body: string }> {
	return replyTo(shopperPaths.devicePack(version), async () => {
		const device = await findDevice(deviceSecret(headers) ?? "");
		return devicePack(device, isUuid(version) ? version : device.id);
	});
}

/** Everything but the script is drawn by it; it keeps itself for days without a network, so nothing of the page is personal. */
function page(): ReplyRecord {
	const script = shopperPaths.script(shopperFiles().names.kiosk);
	const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="theme-color" content="${colour}">
<title>Candor</title>
<link rel="manifest" href="${shopperPaths.kioskManifest()}">
<link rel="icon" href="${shopperPaths.kioskIcon()}">
<script type="module" src="${escapeHtml(script)}"></script>
</head>
<body>
</body>
</html>
`;
	const policy = [
		"default-src 'none'",
		"script-src 'self'",
		// Its sheets are made by the script (adopted), which no policy forbids.
		"style-src 'none'",
		"img-src 'self' https: data:",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"require-trusted-types-for 'script'",
		"trusted-types candor-kiosk",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join("; ");
	const headers = {
		"content-type": "text/html; charset=utf-8",
		"cache-control": "no-cache",
		"content-security-policy": policy,
		"referrer-policy": "no-referrer",
		"cross-origin-opener-policy": "same-origin",
		"cross-origin-resource-policy": "same-origin",
		"x-content-type-options": "nosniff",
		"permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
	};
	return { status: 200, headers, body };
}

/** It fetches what the page will need without a network, pictures of shops' own hosts as well. */
function worker(): ReplyRecord {
	const { names, find } = shopperFiles();
	const body = find(names.worker);
	if (!body) return { status: 404, headers: { "cache-control": "no-store" }, body: "" };
	const headers = {
		"content-type": "text/javascript; charset=utf-8",
		"cache-control": "no-cache",
		"content-security-policy": "default-src 'none'; connect-src 'self' https:",
		// The page lies beside the worker's folder, not in it.
		"service-worker-allowed": shopperPaths.kiosk(),
		"x-content-type-options": "nosniff",
	};
	return { status: 200, headers, body };
}

const manifest = () => ({
	id: shopperPaths.kiosk(),
	name: "Candor on this device",
	short_name: "Candor",
	start_url: shopperPaths.kiosk(),
	scope: shopperPaths.kiosk(),
	display: "fullscreen",
	background_color: "#faf9f7",
	theme_color: colour,
	icons: [{ src: shopperPaths.kioskIcon(), sizes: "any", type: "image/svg+xml", purpose: "any" }],
});

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="#1f7a52"><path d="M12 2a10 10 0 1 0 7.2 16.95.9.9 0 0 0-1.3-1.25 8.2 8.2 0 1 1 0-11.4.9.9 0 1 0 1.3-1.25A9.97 9.97 0 0 0 12 2Z"/><circle cx="12" cy="12" r="3.6"/></svg>`;

const file = (type: string, body: string): ReplyRecord => ({
	status: 200,
	headers: {
		"content-type": type,
		"cache-control": "public, max-age=3600",
		"content-security-policy": "default-src 'none'; sandbox",
		"x-content-type-options": "nosniff",
	},
	body,
});
