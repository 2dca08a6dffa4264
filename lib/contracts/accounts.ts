import { z } from "zod";
import { locales } from "./locales";
import { roles } from "./roles";

/** Lower case, so that an address is one address however it is typed. */
export const emailField = z
	.string()
	.trim()
	.max(254)
	.pipe(z.email())
	.transform((value) => value.toLowerCase());
/** Length is what counts; the upper bound keeps hashing cheap. */
export const passwordField = z.string().min(10).max(200);
const nameField = z.string().trim().max(100);
const localeField = z.enum(locales);
export const tokenField = z.string().min(20).max(100);
export const roleField = z.enum(roles);

/** POST /api/account/sign-up → { workspace: slug } and a session, whether or not the address has an account already. */
export const signUpBody = z.strictObject({
	email: emailField,
	password: passwordField,
	name: nameField,
	workspace: z.string().trim().min(1).max(80),
	locale: localeField,
});
export type SignUpBody = z.infer<typeof signUpBody>;

/** POST /api/account/sign-in → { workspace: slug or null } and a session. */
export const signInBody = z.strictObject({ email: emailField, password: z.string().min(1).max(200) });

/** PATCH /api/account */
export const profileChange = z.strictObject({ name: nameField.optional(), locale: localeField.optional() });
export type ProfileChange = z.infer<typeof profileChange>;
