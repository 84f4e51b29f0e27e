/** The scripts that make a list of questions save answers, as one module for those who load them late; see `on-approach.ts`. */
import './answer-list.ts';
import '#answers/store/shared-computer.ts';
