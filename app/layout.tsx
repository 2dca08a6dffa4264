import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Providers } from "@/components/common/providers";
import { asTheme, themeCookie } from "@/lib/contracts/theme";
import "./globals.css";

export const metadata: Metadata = {
	title: { default: "Candor", template: "%s · Candor" },
	robots: { index: false },
};
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
	const theme = asTheme((await cookies()).get(themeCookie)?.value);
	return (
		<html lang={await getLocale()} data-theme={theme} className="font-sans">
			<body className="min-h-dvh">
				<NextIntlClientProvider>
					<Providers>{children}</Providers>
				</NextIntlClientProvider>
			</body>
		</html>
	);
}
