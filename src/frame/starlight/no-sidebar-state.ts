// Replaces a script of Starlight's that we do not need; see stand-in.ts.
export {};
