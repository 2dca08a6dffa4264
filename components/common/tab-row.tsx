"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { tabClass } from "@/components/ui/tabs";

interface TabRowProps {
	label: string;
	/** `exact`: not current on pages below it. */
	tabs: readonly { href: string; text: string; exact?: boolean }[];
}

/** Tabs that are pages. */
export function TabRow({ label, tabs }: TabRowProps) {
	const path = usePathname();
	const row = useRef<HTMLElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another page makes another tab the current one
	useEffect(() => {
		const current = row.current?.querySelector<HTMLElement>("[aria-current]");
		if (row.current && current)
			row.current.scrollLeft = current.offsetLeft - (row.current.clientWidth - current.clientWidth) / 2;
	}, [path]);
	return (
		<nav ref={row} aria-label={label} className="relative overflow-x-auto">
			<ul className="flex gap-1">
				{tabs.map(({ href, text, exact }) => (
					<li key={href} className="flex">
						<Link
							href={href}
							aria-current={path === href || (!exact && path.startsWith(`${href}/`)) ? "page" : undefined}
							className={tabClass}
						>
							{text}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
