import { z } from "zod";
import { locales } from "./locales";
import { type Role, roles } from "./roles";

/** Lower case, so that an address is one address however it is typed. */
export const emailField = z.string().trim().max(254).toLowerCase().pipe(z.email());
/** Length is what counts; the upper bound keeps hashing cheap. */
export const passwordField = z.string().min(10).max(200);
/** The secret of a mailed link. */
const tokenField = z.string().min(20).max(100);
const roleField = z.enum(roles);
/** One line: names stand in mails' subjects and sentences. */
const oneLine = /^\P{Cc}*$/u;
const nameField = z.string().trim().max(100).regex(oneLine);
const localeField = z.enum(locales);
export const workspaceNameField = z.string().trim().min(1).max(80).regex(oneLine);
/** Part of an address: lower case letters, digits and single hyphens. */
export const slugField = z
	.string()
	.min(2)
	.max(48)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** POST /api/account/sign-up → SignedUp and a session, whether or not the address has an account already. */
export const signUpBody = z.strictObject({
	email: emailField,
	password: passwordField,
	name: nameField,
	/** Name of the new workspace; unused with an invitation. */
	workspace: workspaceNameField,
	locale: localeField,
	/** The secret of an invitation's link, or null. */
	invite: tokenField.nullable(),
});
export type SignUpBody = z.infer<typeof signUpBody>;
export interface SignedUpReply {
	/** Slug of the workspace to go to. */
	workspace: string;
}

/** What the sign-in form sends. */
export const credentials = z.object({ email: emailField, password: z.string().min(1).max(200) });

/** GET /api/account */
export interface AccountReply {
	email: string;
	name: string;
	locale: string;
	/** The address has been proved by a mailed link. */
	confirmed: boolean;
	workspaces: { slug: string; name: string; demo: boolean }[];
}

/** PATCH /api/account */
export const profileChange = z.strictObject({ name: nameField.optional(), locale: localeField.optional() });
export type ProfileChange = z.infer<typeof profileChange>;

/** POST /api/account/password */
export const passwordChange = z.strictObject({ current: z.string().min(1).max(200), next: passwordField });
export type PasswordChange = z.infer<typeof passwordChange>;

/** POST /api/account/reset */
export const resetRequest = z.strictObject({ email: emailField });
/** POST /api/account/reset/finish */
export const resetFinish = z.strictObject({ token: tokenField, password: passwordField });
/** POST /api/account/confirm, POST /api/account/invite */
export const tokenBody = z.strictObject({ token: tokenField });

/** GET /api/account/sessions. Times are ISO 8601. */
export interface SessionRow {
	id: string;
	userAgent: string;
	createdAt: string;
	seenAt: string;
	current: boolean;
}

/** GET /api/w/WORKSPACE/members */
export interface MembersReply {
	members: MemberRow[];
	invites: InviteRow[];
}
export interface MemberRow {
	userId: string;
	name: string;
	email: string;
	confirmed: boolean;
	role: Role;
	since: string;
	you: boolean;
}
export interface InviteRow {
	id: string;
	email: string;
	role: Role;
	expiresAt: string;
}

/** POST /api/w/WORKSPACE/invites → InviteReply: the link is shown once and mailed. */
export const newInvite = z.strictObject({ email: emailField, role: roleField });
export type NewInvite = z.infer<typeof newInvite>;
export interface InviteReply {
	url: string;
}
/** PATCH /api/w/WORKSPACE/members/USER */
export const roleChange = z.strictObject({ role: roleField });

/** PATCH /api/w/WORKSPACE */
export const workspaceChange = z.strictObject({
	name: workspaceNameField,
	slug: slugField,
	/** ISO 4217: what prices are shown in unless a quiz says otherwise. */
	currency: z.string().regex(/^[A-Z]{3}$/),
	locale: localeField,
});
export type WorkspaceChange = z.infer<typeof workspaceChange>;
/** POST /api/account/workspaces → SignedUpReply */
export const newWorkspace = z.strictObject({ name: workspaceNameField });
