// Stands in for a script of Starlight's that we have no use for; see stand-in.ts.
export {};
