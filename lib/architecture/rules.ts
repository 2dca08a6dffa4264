/**
 * Who may import whom (docs/architecture.md). One row per area: the folders and packages that its files may reach.
 * `packages: "any"` leaves packages free; a list names the only ones. Tests are held to the folders of their area plus `testing`.
 */
export interface AreaRule {
	area: string;
	folders: string[];
	packages: "any" | string[];
	why: string;
}

const view = ["components/ui", "components/charts", "components/common"];
const pure = ["lib/quiz", "lib/analytics", "lib/profile", "lib/contracts", "lib/client", "lib/config", "lib/i18n"];

export const areaRules: AreaRule[] = [
	{ area: "lib/quiz", folders: [], packages: [], why: "the engine is pure, so that every layer decides alike" },
	{ area: "lib/analytics", folders: [], packages: [], why: "figures are pure functions of grouped rows" },
	{
		area: "lib/profile",
		folders: [],
		packages: [],
		why: "what may be known and used of a person is decided alike everywhere",
	},
	{
		area: "lib/contracts",
		folders: ["lib/quiz", "lib/profile"],
		packages: ["zod"],
		why: "what crosses the wire knows only the engine's types",
	},
	{
		area: "lib/config",
		folders: [],
		packages: ["zod", "node:path", "node:fs", "server-only"],
		why: "settings stand below everything",
	},
	{
		area: "lib/client",
		folders: ["lib/contracts", "lib/config", "lib/quiz", "lib/analytics", "lib/profile"],
		packages: "any",
		why: "the browser never reaches the server's code",
	},
	{
		area: "lib/i18n",
		folders: ["lib/contracts", "lib/config", "content"],
		packages: "any",
		why: "languages stand below the pages",
	},
	{
		area: "lib/server",
		folders: [...pure, "content", "components/player"],
		packages: "any",
		why: "use cases know no routes and no dashboard views",
	},
	{ area: "components/ui", folders: [], packages: "any", why: "primitives know nothing of the product" },
	{ area: "components/charts", folders: ["components/ui"], packages: "any", why: "charts know nothing of the product" },
	{
		area: "components/player",
		folders: ["lib/quiz"],
		packages: ["react", "react/jsx-runtime"],
		why: "the shopper's page stays small",
	},
	{
		area: "shopper",
		folders: ["components/player", "lib/quiz", "lib/contracts"],
		packages: [],
		why: "the shopper's script stays small",
	},
	{
		area: "components/common",
		folders: ["components/ui", "lib/client", "lib/contracts", "lib/config", "lib/quiz", "lib/profile", "lib/i18n"],
		packages: "any",
		why: "shared pickers know no page",
	},
	{
		area: "components/builder",
		folders: [...view, ...pure, "components/player"],
		packages: "any",
		why: "pages' components don't know each other",
	},
	{
		area: "components/check",
		folders: [...view, ...pure, "components/player"],
		packages: "any",
		why: "pages' components don't know each other",
	},
	{
		area: "components/paper",
		folders: [...view, ...pure, "components/player"],
		packages: "any",
		why: "pages' components don't know each other",
	},
	{
		area: "components/*",
		folders: [...view, ...pure],
		packages: "any",
		why: "pages' components don't know each other",
	},
	{
		area: "server",
		folders: ["lib", "shopper", "components/player"],
		packages: "any",
		why: "the process that listens knows no dashboard",
	},
	{
		area: "cli",
		folders: ["lib/quiz", "lib/analytics", "lib/profile", "lib/contracts", "lib/server/catalog/import"],
		packages: ["node:crypto", "node:fs", "node:path", "node:util", "zod"],
		why: "the command line tool works without a database",
	},
	{ area: "prisma", folders: ["lib/server"], packages: "any", why: "the schema stands alone" },
	{ area: "content", folders: ["lib/quiz"], packages: [], why: "content is data" },
];
