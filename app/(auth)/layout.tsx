import type { ReactNode } from "react";
import { LanguageLinks } from "@/components/accounts/language-links";
import { Wordmark } from "@/components/accounts/wordmark";

export default function AuthLayout({ children }: { children: ReactNode }) {
	return (
		<div className="flex min-h-dvh flex-col">
			<header className="flex items-center justify-between px-5 py-4 sm:px-8">
				<Wordmark />
				<LanguageLinks />
			</header>
			<main className="flex flex-1 flex-col items-center px-4 pt-[6vh] pb-16">{children}</main>
		</div>
	);
}
