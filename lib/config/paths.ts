/** Every address of the dashboard, its API and the shopper's pages. Pure: browser and server build links with it. */

const part = (value: string): string => encodeURIComponent(value);
const site = (workspace: string): string => `/w/${part(workspace)}`;
const api = (workspace: string): string => `/api/w/${part(workspace)}`;

export const pages = {
	home: () => "/",
	/** The demo's own shop, which its products lead to. */
	shop: () => "/shop",
	shopProduct: (key: string) => `/shop/${part(key)}`,
	/** A page of a shop that isn't, with the quiz embedded in it. */
	embedDemo: (slug: string) => `/embed-demo/${part(slug)}`,
	signIn: () => "/sign-in",
	signUp: () => "/sign-up",
	confirmAddress: (token: string) => `/confirm/${part(token)}`,
	reset: () => "/reset",
	resetPassword: (token: string) => `/reset/${part(token)}`,
	/** Leads whoever is signed in to a workspace of theirs. */
	enter: () => "/w",
	newWorkspace: () => "/new-workspace",
	invite: (token: string) => `/invite/${part(token)}`,
	workspace: (workspace: string) => site(workspace),
	quizzes: (workspace: string) => `${site(workspace)}/quizzes`,
	builder: (workspace: string, quiz: string) => `${site(workspace)}/quizzes/${part(quiz)}`,
	check: (workspace: string, quiz: string) => `${site(workspace)}/quizzes/${part(quiz)}/check`,
	versions: (workspace: string, quiz: string) => `${site(workspace)}/quizzes/${part(quiz)}/versions`,
	results: (workspace: string, quiz: string) => `${site(workspace)}/quizzes/${part(quiz)}/results`,
	responses: (workspace: string, quiz: string) => `${site(workspace)}/quizzes/${part(quiz)}/responses`,
	response: (workspace: string, quiz: string, response: string) =>
		`${site(workspace)}/quizzes/${part(quiz)}/responses/${part(response)}`,
	/** Printed forms, as they are printed. */
	paperPrint: (workspace: string, quiz: string, print: string) =>
		`${site(workspace)}/quizzes/${part(quiz)}/paper/${part(print)}`,
	/** Where they are entered; with the reference of the sheet that lies there, in the path so that signing in first leads back to it. */
	paperEntry: (workspace: string, quiz: string, sheet?: string) =>
		`${site(workspace)}/quizzes/${part(quiz)}/enter${sheet ? `/${part(sheet)}` : ""}`,
	products: (workspace: string) => `${site(workspace)}/catalog`,
	product: (workspace: string, product: string) => `${site(workspace)}/catalog/products/${part(product)}`,
	productImport: (workspace: string) => `${site(workspace)}/catalog/import`,
	catalogImpact: (workspace: string) => `${site(workspace)}/catalog/impact`,
	attributes: (workspace: string) => `${site(workspace)}/catalog/attributes`,
	collections: (workspace: string) => `${site(workspace)}/catalog/collections`,
	people: (workspace: string) => `${site(workspace)}/people`,
	consentProof: (workspace: string, profile: string) => `${site(workspace)}/people/${part(profile)}/proof`,
	freshness: (workspace: string) => `${site(workspace)}/people/freshness`,
	customers: (workspace: string) => `${site(workspace)}/people/customers`,
	messages: (workspace: string) => `${site(workspace)}/people/messages`,
	/** `"new"`, or the message's id. */
	message: (workspace: string, message: string) => `${site(workspace)}/people/messages/${part(message)}`,
	orders: (workspace: string) => `${site(workspace)}/people/orders`,
	segments: (workspace: string) => `${site(workspace)}/people/segments`,
	/** `"new"`, or the segment's id. */
	segment: (workspace: string, segment: string) => `${site(workspace)}/people/segments/${part(segment)}`,
	person: (workspace: string, profile: string) => `${site(workspace)}/people/${part(profile)}`,
	peopleLists: (workspace: string) => `${site(workspace)}/people/lists`,
	traits: (workspace: string) => `${site(workspace)}/people/traits`,
	settings: (workspace: string) => `${site(workspace)}/settings`,
	account: (workspace: string) => `${site(workspace)}/settings/account`,
	members: (workspace: string) => `${site(workspace)}/settings/members`,
	/** What people ask about their data, and by when it is due. */
	requests: (workspace: string) => `${site(workspace)}/people/requests`,
	retention: (workspace: string) => `${site(workspace)}/settings/retention`,
	/** The record of processing. */
	processing: (workspace: string) => `${site(workspace)}/settings/processing`,
	purposes: (workspace: string) => `${site(workspace)}/settings/purposes`,
} as const;

/** `workspaceApi("nord", "quizzes", id, "draft")` → /api/w/nord/quizzes/ID/draft */
export const workspaceApi = (workspace: string, ...parts: readonly string[]): string =>
	[api(workspace), ...parts.map(part)].join("/");

export const apiPaths = {
	health: () => "/api/health",
	session: () => "/api/auth/session",
	account: (...parts: readonly string[]) => ["/api/account", ...parts.map(part)].join("/"),
} as const;

export const shopperPaths = {
	quiz: (slug: string) => `/q/${part(slug)}`,
	/** What becomes of its answers. */
	aboutAnswers: (slug: string) => `/q/${part(slug)}/answers`,
	/** Where somebody asks to be told of a product: its form's own address, and that of one product. */
	wishForm: (slug: string) => `/q/${part(slug)}/wish`,
	wish: (slug: string, product: string, variant: string | null, locale: string) =>
		`/q/${part(slug)}/wish?${new URLSearchParams({ product, ...(variant !== null && { variant }), lang: locale })}`,
	link: (code: string) => `/p/${part(code)}`,
	/** Public keys that receipts are signed with. */
	receiptKeys: () => "/.well-known/candor-receipts.json",
	/** The person's own page; below it, what they take away. */
	person: (token: string, ...parts: readonly string[]) => ["/me", part(token), ...parts.map(part)].join("/"),
	batches: () => "/api/q/batches",
	signUp: () => "/api/q/sign-up",
	/** What devices open, and stay on. */
	kiosk: () => "/kiosk",
	kioskManifest: () => "/kiosk/manifest.webmanifest",
	kioskIcon: () => "/kiosk/icon.svg",
	kioskWorker: () => "/kiosk/worker.js",
	devicePair: () => "/api/q/device/pair",
	deviceReport: () => "/api/q/device/report",
	devicePack: (version: string) => `/api/q/device/pack/${part(version)}`,
	oembed: () => "/api/q/oembed",
	pack: (slug: string, version: string) => `/api/q/pack/${part(slug)}/${part(version)}`,
	script: (file: string) => `/shopper/${part(file)}`,
	/** What other sites load to embed a quiz: `script(loaderName)`. */
	loaderName: "embed.js",
	media: (workspaceId: string, id: string) => `/m/${part(workspaceId)}/${part(id)}`,
} as const;
