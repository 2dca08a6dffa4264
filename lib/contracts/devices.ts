import { z } from "zod";

const mark = z.string().trim().max(100);
/** Typed on a screen that shows digits only. */
const pin = z.string().regex(/^\d{4,8}$/);

/** kiosk: people answer by themselves. interview: a member of staff asks them and fills in. */
export const deviceModes = ["kiosk", "interview"] as const;
export type DeviceMode = (typeof deviceModes)[number];

/** A device as the marketer describes it. */
export const deviceRequest = z.strictObject({
	name: z.string().trim().min(1).max(100),
	mode: z.enum(deviceModes),
	/** In which it greets people; one of the quiz's. */
	locale: z.string().min(2).max(35),
	/** How its responses are marked, as a link's are. */
	source: mark.min(1),
	campaign: mark,
	/** Leaves the full screen and opens the device's own page. Null: as it is; a new device needs one. */
	pin: pin.nullable(),
});
export type DeviceRequest = z.infer<typeof deviceRequest>;

export interface DeviceRow extends Omit<DeviceRequest, "pin"> {
	id: string;
	/** ISO 8601, as all times here; null: no device has used the link yet. */
	pairedAt: string | null;
	lastSeenAt: string | null;
	/** Responses that it held when it was last seen. */
	unsent: number;
	/** How far its clock was ahead then, in ms. */
	clockAheadMs: number;
	appVersion: string;
	revokedAt: string | null;
	/** Responses that it has handed in. */
	responses: number;
}

/** Opened once, on the device itself, within a day. */
export interface PairingLink {
	link: string;
	/** The link as a QR code: an SVG document. */
	code: string;
}

export const deviceParams = z.object({ quiz: z.uuid(), device: z.uuid() });

/** POST /api/q/device/pair, without a token. */
export const pairRequest = z.strictObject({ secret: z.string().min(20).max(100), appVersion: z.string().max(40) });

/** POST /api/q/device/report: every minute while there is a network. */
export const reportRequest = z.strictObject({
	/** The device's clock, in ms. */
	clock: z.number().min(-8.64e15).max(8.64e15),
	unsent: z.int().min(0).max(1_000_000),
	appVersion: z.string().max(40),
});
export type ReportRequest = z.infer<typeof reportRequest>;

/** What a device is to know of itself. */
export interface DeviceState {
	/** The server's clock, in ms. */
	now: number;
	id: string;
	name: string;
	mode: DeviceMode;
	locale: string;
	source: string;
	campaign: string;
	/** PBKDF2 (SHA-256, 100,000 rounds) of the PIN: salt and hash in hex, with a dot between. */
	pin: string;
	/** The quiz's public address, and its published version; null: none that can be taken now. */
	quiz: string;
	version: string | null;
	/** It takes nobody new, hands in what it has, and wipes itself. */
	revoked: boolean;
}

export interface PairReply extends DeviceState {
	/** The device's own secret, told this once. */
	token: string;
}
