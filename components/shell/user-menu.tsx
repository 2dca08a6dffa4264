"use client";
import { LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { DropdownMenu, MenuChoice, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { useToast } from "@/components/ui/toast";
import { saveProfile } from "@/lib/client/account";
import { chooseTheme, currentTheme, rememberLocale } from "@/lib/client/preferences";
import { signOut } from "@/lib/client/session";
import { pages } from "@/lib/config/paths";
import { type AppLocale, localeNames, locales } from "@/lib/contracts/locales";
import { asTheme, type Theme } from "@/lib/contracts/theme";

export interface UserMenuProps {
	user: { name: string; email: string };
	/** Slug of the workspace. */
	workspace: string;
}

export function UserMenu({ user, workspace }: UserMenuProps) {
	const t = useTranslations();
	const router = useRouter();
	const locale = useLocale();
	const toast = useToast();
	const [theme, setTheme] = useState<Theme | null>(null);
	const failed = () => toast({ title: t("errors.unavailable"), tone: "danger" });
	const changeLocale = (next: AppLocale) => {
		rememberLocale(next);
		saveProfile({ locale: next }).then(() => router.refresh(), failed);
	};
	const changeTheme = (next: Theme) => {
		chooseTheme(next);
		setTheme(next);
	};
	const trigger = (
		<button
			type="button"
			aria-label={t("shell.userMenu")}
			onPointerDown={() => setTheme(asTheme(currentTheme()))}
			onFocus={() => setTheme(asTheme(currentTheme()))}
			className="flex w-full items-center gap-2.5 rounded-md p-1.5 text-left hover:bg-hover"
		>
			<span aria-hidden="true" className="flex size-7 items-center justify-center rounded-full bg-hover text-muted">
				<UserRound size={16} />
			</span>
			<span className="min-w-0 flex-1">
				<span className="block truncate font-medium text-sm">{user.name || user.email}</span>
				{user.name ? <span className="block truncate text-faint text-xs">{user.email}</span> : null}
			</span>
		</button>
	);
	return (
		<DropdownMenu trigger={trigger} align="start" side="top" className="w-56">
			<MenuChoice
				label={t("shell.language")}
				value={locale}
				onChange={changeLocale}
				options={locales.map((value) => ({ value, label: <span lang={value}>{localeNames[value]}</span> }))}
			/>
			<MenuSeparator />
			<MenuChoice
				label={t("shell.theme")}
				value={theme ?? "system"}
				onChange={changeTheme}
				options={(["system", "light", "dark"] as const).map((value) => ({ value, label: t(`shell.themes.${value}`) }))}
			/>
			<MenuSeparator />
			<MenuItem asChild>
				<Link href={pages.account(workspace)}>
					<UserRound size={16} aria-hidden="true" className="text-muted" />
					{t("shell.account")}
				</Link>
			</MenuItem>
			<MenuItem icon={<LogOut />} onSelect={() => void signOut().catch(failed)}>
				{t("shell.signOut")}
			</MenuItem>
		</DropdownMenu>
	);
}
