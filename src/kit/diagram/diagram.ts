/** What a drawing and its text form are made from: a diagram as the mermaid parser understood it. */
export interface Diagram {
  /** What it is called: `accTitle`. */
  title: string;
  /** What it shows, in one or two sentences: `accDescr`. */
  description: string;
  /** Laid out from the bottom up instead of top down. Sideways diagrams are turned upright for phones. */
  upward: boolean;
  nodes: DiagramNode[];
  groups: DiagramGroup[];
  edges: DiagramEdge[];
}

/** Kinds of outline we draw; mermaid's many other shapes become a `box`. */
export type NodeShape =
  'box' | 'round' | 'stadium' | 'circle' | 'ring' | 'diamond' | 'hexagon' | 'subroutine' | 'cylinder' | 'note' | 'start' | 'end' | 'bar';

export interface DiagramNode {
  id: string;
  /** Plain text; a line break is a line break the writer asked for. Empty for `start`, `end` and `bar`. */
  label: string;
  shape: NodeShape;
  /** Names from {@link knownClasses}. */
  classes: string[];
  /** The group it is in. */
  group: string | undefined;
  /** Where a click leads. */
  href: string | undefined;
}

export interface DiagramGroup {
  id: string;
  label: string;
  classes: string[];
  /** The group around it. */
  group: string | undefined;
}

export type ArrowHead = 'none' | 'arrow' | 'circle' | 'cross';

export interface DiagramEdge {
  /** Ids of nodes or groups. */
  from: string;
  to: string;
  label: string;
  /** `hidden` edges only arrange: they push one thing below another and are neither drawn nor described. */
  line: 'plain' | 'dotted' | 'thick' | 'hidden';
  start: ArrowHead;
  end: ArrowHead;
}

/**
 * Names that `class A name` or `A:::name` may use. Colours come from `drawing.css` alone, so that every
 * diagram follows the theme; what a `classDef` says is for other tools.
 */
export const knownClasses = [
  'stage0',
  'stage1',
  'stage2',
  'stage3',
  'stage4',
  'here',
  'question',
  'tool',
  'risk',
  'measure',
  'outcome',
  'quiet',
] as const;
