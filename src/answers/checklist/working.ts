/** The scripts that make a list of questions save answers. */
import './answer-list.ts';
import '#answers/store/shared-computer.ts';
