import "server-only";
import { isIPv6 } from "node:net";

/** Whom an address belongs to: itself, or of IPv6 the /64 that one household or phone has all of. */
export function networkOf(said: string): string {
	// Some proxies name the port as well.
	const [, v6, v4] = /^(?:\[(.+)\]|([\d.]+))(?::\d+)?$/.exec(said) ?? [];
	const address = v6 ?? v4 ?? said;
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped || !isIPv6(address)) return mapped ?? address;
	const [head = "", tail] = (address.split("%", 1)[0] ?? "").split("::");
	const groups = (part: string) => part.split(":").filter(Boolean);
	const [first, last] = [groups(head), groups(tail ?? "")];
	// An IPv4 address at the end stands for two groups.
	const known = first.length + last.length + (tail?.includes(".") ? 1 : 0);
	const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - known) }, () => "0");
	const whole = [...first, ...zeros, ...last].slice(0, 4);
	return `${whole.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
