import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readEnv, variables } from "./env";

const complete = {
	DATABASE_URL: "postgresql://localhost/candor",
	AUTH_SECRET: "a".repeat(32),
	DATA_KEY: Buffer.alloc(32).toString("base64"),
};

test("defaults follow from what is given", () => {
	const env = readEnv({ ...complete, PORT: "4000", SMTP_URL: "" });
	expect(env).toMatchObject({
		PORT: 4000,
		APP_URL: "http://localhost:4000",
		MAIL_DIR: ".data/mail",
		TRUST_PROXY: false,
	});
	expect(env.SMTP_URL).toBeUndefined();
});

test("NEXTAUTH_URL stands in for APP_URL, and a slash at the end goes", () => {
	expect(readEnv({ ...complete, NEXTAUTH_URL: "https://quiz.example/" }).APP_URL).toBe("https://quiz.example");
});

test.each([
	[{ AUTH_SECRET: undefined }, "AUTH_SECRET: is missing"],
	[{ AUTH_SECRET: "short" }, "AUTH_SECRET: must have at least 32 characters"],
	[{ DATA_KEY: "c2hvcnQ=" }, "DATA_KEY: must be 32 bytes in base64"],
	[{ DATABASE_URL: "mysql://x" }, "DATABASE_URL: must begin with postgresql://"],
	[{ SHOPPER_ORIGIN: "javascript:alert(1)" }, "SHOPPER_ORIGIN"],
])("refuses %j", (change, message) => {
	expect(() => readEnv({ ...complete, ...change })).toThrow(message);
});

test("never repeats a secret's value", () => {
	const refused = () => readEnv({ ...complete, AUTH_SECRET: "hunter2" });
	expect(refused).toThrow("AUTH_SECRET");
	expect(refused).not.toThrow("hunter2");
});

test(".env.example explains each variable, and no other", () => {
	const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
	const explained = [...example.matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name);
	// The commands set these two.
	const ours = variables.filter((name) => name !== "NODE_ENV" && name !== "BUILD_DIR");
	expect(explained.toSorted()).toEqual(ours.toSorted());
});
