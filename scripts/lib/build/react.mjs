// What components/player imports as "react", in the bundles where it is Preact.
export * from "preact";
export * from "preact/hooks";
