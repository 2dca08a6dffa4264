/** A script of its own: fetched only by a quiz that has a long list. */
export { SearchList } from "@/components/player/search-list";
