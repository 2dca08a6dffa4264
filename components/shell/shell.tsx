import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MobileBar } from "./mobile-bar";
import { Rail, type RailProps } from "./rail";

/** The dashboard's frame: one rail for the workspace, the page beside it. */
export async function Shell({ children, ...rail }: RailProps & { children: ReactNode }) {
	const t = await getTranslations("common");
	return (
		<div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:block">
			<a
				href="#content"
				className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
			>
				{t("skipToContent")}
			</a>
			<aside className="sticky top-0 hidden h-dvh border-r bg-sunken/60 lg:block print:hidden">
				<Rail {...rail} />
			</aside>
			<MobileBar name={rail.workspace.name}>
				<Rail {...rail} />
			</MobileBar>
			<main id="content" tabIndex={-1} className="min-w-0 outline-none">
				{children}
			</main>
		</div>
	);
}
